import { useState } from 'react';
import type { CrmData } from '../../crm-data.ts';
import type { RecordChange } from '../../record-change.ts';
import type { CompanyRecord, PersonRecord } from '../../records.ts';
import { type Widgets, widgetsOf } from '../admin/use-widgets.ts';
import { askServer } from '../calls/ask-server.ts';

/** What the server had, and what it has now. */
export interface Crm extends CrmData {
  /** Saves it on the server, and shows it. */
  changeRecord(id: string, change: RecordChange): Promise<void>;
  /** Shows what the server has: somebody else changed it. */
  readRecordAgain(id: string): Promise<void>;
  /** From the registration of a widget to the switches of a team. */
  admin: Widgets;
}

type AnyRecord = PersonRecord | CompanyRecord;

export function useCrmData(loaded: CrmData): Crm {
  const [data, setData] = useState(loaded);
  const show = (record: AnyRecord): void => setData((known) => withRecord(known, record));
  return {
    ...data,
    changeRecord: async (id, change) => show(await askServer<AnyRecord>('PATCH', pathOf(id), change)),
    admin: widgetsOf((change) => setData((known) => ({ ...known, ...change(known) }))),
    readRecordAgain: async (id) => show(await askServer<AnyRecord>('GET', pathOf(id))),
  };
}

function withRecord(data: CrmData, record: AnyRecord): CrmData {
  return 'name' in record
    ? { ...data, companies: data.companies.map((each) => (each.id === record.id ? record : each)) }
    : { ...data, people: data.people.map((each) => (each.id === record.id ? record : each)) };
}

function pathOf(id: string): string {
  return `/api/records/${encodeURIComponent(id)}`;
}
