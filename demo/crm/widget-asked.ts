import { type SignRequest, widgetsForView } from 'partner-widgets/protocol';
import type { CrmData } from './crm-data.ts';
import type { RegisteredWidget } from './widgets/first-widgets.ts';

/** The widget that is asked for, if the agent's team has it on in this view: asking by id must not get more than the tabs show. */
export function widgetAsked({ agent, widgets, enablements }: CrmData, { widgetId, viewType }: SignRequest): RegisteredWidget | undefined {
  return widgetsForView(widgets, { viewType, teamId: agent.team.id, enablements }).find(({ id }) => id === widgetId);
}
