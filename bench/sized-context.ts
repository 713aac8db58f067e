import { guidePerson } from '../test/guide-contexts.ts';

/** The guide's own sample of a person, with so many e-mail addresses and as many phones; 1 makes about 1 kB in Base64. */
export function sizedContext(count: number) {
  const { team, user, person } = guidePerson;
  const repeat = <Entry extends object>(entries: readonly Entry[]) =>
    Array.from({ length: count }, (_, at) => entries.map((entry) => ({ ...entry, id: `id-${at}` }))).flat();
  return { team, user, person: { ...person, emails: repeat(person.emails), phones: repeat(person.phones) } };
}

/** How many of each make a context of about that length. */
export const SIZES = { '1 kB': 1, '10 kB': 22, '100 kB': 220, '1 MB': 2_200 };
