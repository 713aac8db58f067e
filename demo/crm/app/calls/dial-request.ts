import type { DialRequest } from 'partner-widgets/host';
import type { CrmData } from '../../crm-data.ts';
import type { CompanyRecord, PersonRecord, PhoneRecord } from '../../records.ts';
import { typeIdOf } from './object-type.ts';

const COUNTRIES = { '+1 ': 'US', '+353 ': 'IE', '+81 ': 'JP', '+49 ': 'DE', '+971 ': 'AE' };

/** What the phone is told when an agent clicks a number. */
export function dialRequest({ agent }: CrmData, contact: PersonRecord | CompanyRecord, { number, type }: PhoneRecord): DialRequest {
  const [, countryCode] = Object.entries(COUNTRIES).find(([prefix]) => number.startsWith(prefix)) ?? [];
  return {
    phoneNumber: number,
    objectId: contact.id,
    objectType: 'name' in contact ? 'COMPANY' : 'CONTACT',
    ownerId: agent.id,
    portalId: agent.team.id,
    countryCode,
    calleeInfo: { calleeId: contact.id, calleeObjectTypeId: typeIdOf(contact) },
    startTimestamp: Date.now(),
    toPhoneNumberSrc: type,
  };
}
