import type { Enablement, PartnerWidget } from 'partner-widgets/protocol';
import { TEAM } from './agent.ts';

export const widgetIds = ['property-search', 'company-research', 'notes', 'broken'] as const;

export type WidgetId = (typeof widgetIds)[number];

export type RegisteredWidget = PartnerWidget & { id: WidgetId };

/** What the partners registered. `testing` is seen by this team alone; the others have been approved for every team. */
export function registeredWidgets(partnersOrigin: string): RegisteredWidget[] {
  const placeOf = (id: WidgetId) => ({ id, url: `${partnersOrigin}/${id}/`, iconUrl: `${partnersOrigin}/icons/${id}.svg` });
  return [
    {
      ...placeOf('property-search'),
      name: 'Property search',
      description: 'Homes that fit the person on the page.',
      viewTypes: ['person'],
      status: 'approved',
    },
    {
      ...placeOf('company-research'),
      name: 'Company research',
      description: 'Facts and signals about the company on the page.',
      viewTypes: ['company'],
      status: 'approved',
    },
    {
      ...placeOf('notes'),
      name: 'Call notes',
      description: 'Notes while you talk. Plain HTML, no framework.',
      viewTypes: ['person', 'company'],
      status: 'approved',
    },
    {
      ...placeOf('broken'),
      name: 'Broken on purpose',
      description: 'Its server verifies with the wrong key.',
      viewTypes: ['person', 'company'],
      teamId: TEAM.id,
      status: 'testing',
    },
  ];
}

/** The team has switched every widget on, in each view it supports. */
export function enabledWidgets(widgets: readonly PartnerWidget[]): Enablement[] {
  return widgets.map(({ id, viewTypes }) => ({ widgetId: id, teamId: TEAM.id, viewTypes }));
}
