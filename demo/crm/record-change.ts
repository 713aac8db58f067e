import * as z from 'zod/mini';
import type { CompanyRecord, PersonRecord } from './records.ts';

const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** What can be changed of a record; what is left out stays. */
export const recordChangeSchema = z.object({
  stage: z.optional(z.enum(['Lead', 'Prospect', 'Customer'])),
  /** The primary phone's. */
  phone: z.optional(shortText),
  /** Of a company: how many people work there. */
  companySize: z.optional(shortText),
});

export type RecordChange = z.infer<typeof recordChangeSchema>;

export function changeRecord(record: PersonRecord | CompanyRecord, { stage, phone, companySize }: RecordChange, version: number): void {
  record.version = version;
  if (stage) record.stage = stage;
  if (phone) record.phones = [{ type: record.phones?.[0]?.type ?? 'work', number: phone }, ...(record.phones ?? []).slice(1)];
  if (companySize && 'name' in record) record.companySize = companySize;
}
