import type { Enablement } from 'partner-widgets/protocol';
import { AGENT, TEAM } from './agent.ts';
import type { RecordBook } from './record-book.ts';
import type { CompanyRecord, PersonRecord } from './records.ts';
import type { RegisteredWidget } from './widgets/first-widgets.ts';
import type { WidgetBook } from './widgets/widget-book.ts';

export interface Origins {
  crm: string;
  partners: string;
}

/** Everything the CRM knows. It is small enough to be sent to its own page whole. */
export interface CrmData {
  agent: { id: string; name: string; email: string; team: { id: string; name: string } };
  people: PersonRecord[];
  companies: CompanyRecord[];
  widgets: RegisteredWidget[];
  enablements: Enablement[];
  origins: Origins;
}

/** As it is now: widgets come, change and go while the server runs. */
export function crmData(origins: Origins, { people, companies }: RecordBook, { widgets, enablements }: WidgetBook): CrmData {
  return { agent: { ...AGENT, team: TEAM }, people, companies, widgets, enablements, origins };
}
