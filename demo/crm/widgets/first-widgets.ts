import type { Delivery } from 'partner-widgets/host';
import type { Enablement, PartnerWidget, ReviewedWidget } from 'partner-widgets/protocol';
import { TEAM } from '../agent.ts';

export const widgetIds = [
  ...(['property-search', 'company-research', 'notes', 'timeline', 'area-report'] as const),
  ...(['slow', 'blocked', 'broken'] as const),
] as const;

export type WidgetId = (typeof widgetIds)[number];

/** What this CRM keeps of a widget beside what every CRM does. */
export type RegisteredWidget = ReviewedWidget & {
  /** Behind a tab, or as a card on the overview. */
  place: 'tab' | 'overview';
  delivery?: Delivery | undefined;
};

const APPROVED: ReviewedWidget['history'] = [
  { step: 'request-approval', at: '2026-09-14T09:12:00Z', by: 'Pat Imani' },
  { step: 'approve', at: '2026-09-16T15:40:00Z', by: 'Rae Okafor' },
];

function wasApproved(id: WidgetId): boolean {
  return !['slow', 'blocked', 'broken'].includes(id);
}

/** What the partners have registered at a first start. `testing` is seen by this team alone; the others have been approved for every team. */
export function firstWidgets(partnersOrigin: string): RegisteredWidget[] {
  const placeOf = (id: WidgetId) => ({
    id,
    url: `${partnersOrigin}/${id}/`,
    iconUrl: `${partnersOrigin}/icons/${id}.svg`,
    history: wasApproved(id) ? APPROVED : [],
  });
  return [
    {
      ...placeOf('property-search'),
      name: 'Property search',
      description: 'Homes that fit the person on the page.',
      viewTypes: ['person'],
      status: 'approved',
      place: 'tab',
    },
    {
      ...placeOf('company-research'),
      name: 'Company research',
      description: 'Facts and signals about the company on the page.',
      viewTypes: ['company'],
      status: 'approved',
      place: 'tab',
    },
    {
      ...placeOf('notes'),
      name: 'Call notes',
      description: 'Notes while you talk. No framework.',
      viewTypes: ['person', 'company'],
      status: 'approved',
      place: 'tab',
    },
    {
      ...placeOf('timeline'),
      name: 'Timeline',
      description: 'What happened on the partner’s site. Grows with what is open.',
      viewTypes: ['person', 'company'],
      status: 'approved',
      place: 'tab',
    },
    {
      ...placeOf('area-report'),
      name: 'Area report',
      description: 'Rendered by the partner’s server, which is sent the context by POST.',
      viewTypes: ['person'],
      status: 'approved',
      place: 'overview',
      delivery: 'post',
    },
    {
      ...placeOf('slow'),
      name: 'Slow on purpose',
      description: 'Its server takes four seconds.',
      viewTypes: ['person'],
      teamId: TEAM.id,
      status: 'testing',
      place: 'tab',
    },
    {
      ...placeOf('blocked'),
      name: 'Blocked on purpose',
      description: 'Its server refuses to be framed.',
      viewTypes: ['company'],
      teamId: TEAM.id,
      status: 'testing',
      place: 'tab',
    },
    {
      ...placeOf('broken'),
      name: 'Broken on purpose',
      description: 'Its server verifies with the wrong key.',
      viewTypes: ['person', 'company'],
      teamId: TEAM.id,
      status: 'testing',
      place: 'tab',
    },
  ];
}

/** The team has switched every widget on, in each view it supports. */
export function enabledWidgets(widgets: readonly PartnerWidget[]): Enablement[] {
  return widgets.map(({ id, viewTypes }) => ({ widgetId: id, teamId: TEAM.id, viewTypes }));
}
