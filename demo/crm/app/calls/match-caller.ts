import type { CallerIdMatch } from 'partner-widgets/host';
import type { CrmData } from '../../crm-data.ts';
import { contactsWithNumber } from '../../match-number.ts';
import type { CompanyRecord, PersonRecord } from '../../records.ts';
import { typeIdOf } from './object-type.ts';

/** Whose number calls, as the phone is told: names and e-mail, and where the record is. */
export function matchCaller(data: CrmData, fromNumber: string | undefined): CallerIdMatch[] {
  return contactsWithNumber(data, fromNumber).map((contact) => ({
    objectCoordinates: { portalId: data.agent.team.id, objectId: contact.id, objectTypeId: typeIdOf(contact) },
    ...namesOf(contact),
  }));
}

function namesOf(contact: PersonRecord | CompanyRecord): Partial<CallerIdMatch> {
  if ('name' in contact) return { callerIdType: 'COMPANY', name: contact.name };
  return { callerIdType: 'CONTACT', firstName: contact.firstName, lastName: contact.lastName, email: contact.emails?.[0] };
}
