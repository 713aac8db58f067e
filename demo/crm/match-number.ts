import type { CompanyRecord, PersonRecord } from './records.ts';

interface Contacts {
  people: readonly PersonRecord[];
  companies: readonly CompanyRecord[];
}

/** A shorter end of a number may be anybody's. */
const ENOUGH = 7;

/** Everybody who has this number, however it is written, with or without its country. */
export function contactsWithNumber({ people, companies }: Contacts, number: string | undefined): (PersonRecord | CompanyRecord)[] {
  const asked = digitsOf(number ?? '');
  return [...people, ...companies].filter(({ phones }) => phones?.some((phone) => isSame(digitsOf(phone.number), asked)));
}

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= ENOUGH && long.endsWith(short);
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
