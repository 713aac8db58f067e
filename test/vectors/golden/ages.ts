import { accept, base64, now, refuse, secretKeys, short, urlOf, urlOfText, type Vector } from './vector.ts';

const ages = [
  [300, 'age-300', 'As old as it may be.', accept(short)],
  [301, 'age-301', 'A second older.', refuse('stale-context')],
  [-60, 'ahead-60', 'As far ahead as two clocks may differ.', accept(short)],
  [-61, 'ahead-61', 'A second further.', refuse('future-context')],
  [-31_536_000, 'ahead-year', 'Otherwise it would be good for a year.', refuse('future-context')],
] as const;

const timestamps = [
  ['zone', 'The same moment in another zone.', '2026-03-01T17:30:00+05:30', accept(short)],
  ['zone-old', 'Old, by its zone.', '2026-03-01T12:00:00+05:30', refuse('stale-context')],
  ['long-fraction', 'Nine digits after the dot.', '2026-03-01T11:59:59.123456789Z', accept(short)],
  ['no-zone', 'Nobody knows which moment it is.', '2026-03-01T12:00:00', refuse('invalid-context')],
  ['no-such-day', '30 February is no date, though many libraries take it for 2 March.', '2026-02-30T12:00:00Z', refuse('invalid-context')],
  [
    'no-such-second',
    'Nor is a 60th second a time, though some take it for the next minute.',
    '2026-03-01T11:59:60Z',
    refuse('invalid-context'),
  ],
  ['no-timestamp', 'A context without one would be good for ever.', undefined, refuse('invalid-context')],
] as const;

/** How old a context is, and how that is written. */
export async function ageVectors(): Promise<Vector[]> {
  return Promise.all([
    ...ages.map(async ([age, name, description, expected]) => ({
      name,
      description,
      url: await urlOf(short, undefined, { now: now - age * 1000 }),
      secretKeys,
      expected,
    })),
    ...timestamps.map(async ([name, description, timestamp, expected]) => ({
      name,
      description,
      url: await urlOfText(base64({ ...short, timestamp })),
      secretKeys,
      expected,
    })),
  ]);
}
