import type { Enablement, PartnerWidget } from 'partner-widgets/protocol';
import { agents } from './records';
import { readSettings } from './settings';

/** What partners registered. */
export function registeredWidgets(): PartnerWidget[] {
  const url = `${readSettings().widgetOrigin}/widget`;
  return [{ id: 'contact-card', name: 'Contact card', url, viewTypes: ['person', 'company'], status: 'approved' }];
}

/** What the teams have switched on. */
export const enablements: Enablement[] = agents.map(({ team }) => ({
  widgetId: 'contact-card',
  teamId: team.id,
  viewTypes: ['person', 'company'],
}));
