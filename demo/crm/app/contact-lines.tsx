import type { ReactNode } from 'react';
import type { AddressRecord, PhoneRecord } from '../records.ts';

export function emailLines(emails: readonly string[] | undefined): ReactNode {
  return emails?.map((email) => (
    <a key={email} href={`mailto:${email}`}>
      {email}
    </a>
  ));
}

export function phoneLines(phones: readonly PhoneRecord[] | undefined): ReactNode {
  return phones?.map(({ number, type }) => (
    <span key={number}>
      {number} <small>{type}</small>
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
