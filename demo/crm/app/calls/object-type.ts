import type { CompanyRecord, PersonRecord } from '../../records.ts';

const COMPANY = '0-2';

/** HubSpot's id of the kind of record. */
export function typeIdOf(contact: PersonRecord | CompanyRecord): string {
  return 'name' in contact ? COMPANY : '0-1';
}

export function folderOf(objectTypeId: string | null | undefined): string {
  return objectTypeId === COMPANY ? '/companies' : '/people';
}
