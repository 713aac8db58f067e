import type { CompanyRecord, PersonRecord, PhoneRecord } from '../records.ts';
import { DialButton } from './calls/DialButton.tsx';

/** A number that dials. */
export function PhoneNumber({ contact, phone }: { contact: PersonRecord | CompanyRecord; phone: PhoneRecord }) {
  return (
    <DialButton contact={contact} phone={phone}>
      <bdi>{phone.number}</bdi>
    </DialButton>
  );
}
