import type { ReactNode } from 'react';
import type { AddressRecord, CompanyRecord, PersonRecord } from '../records.ts';
import { PhoneNumber } from './PhoneNumber.tsx';

export function emailLines(emails: readonly string[] | undefined): ReactNode {
  return emails?.map((email) => (
    <a key={email} href={`mailto:${email}`}>
      {email}
    </a>
  ));
}

export function phoneLines(contact: PersonRecord | CompanyRecord): ReactNode {
  return contact.phones?.map((phone) => (
    <span key={phone.number}>
      <PhoneNumber contact={contact} phone={phone} /> <small>{phone.type}</small>
    </span>
  ));
}

export function addressLines(addresses: readonly AddressRecord[] | undefined): ReactNode {
  return addresses?.map(({ type, street, city, state, code, country }) => (
    <span key={type}>
      {street}, {city}, {state} {code}, {country} <small>{type}</small>
    </span>
  ));
}
