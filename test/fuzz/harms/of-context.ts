import type { Dice } from '../dice.ts';
import type { Harm } from '../harm.ts';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What may stand where something else belongs. */
const STRANGE: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1.5, 1e308, -1, '', ' ', '0', 'null', [], [[]], [null], [{}], {}, { id: 'x' }, { id: 7 }, { id: null }],
  ...[
    '12',
    '-12.50',
    '1e3',
    '.5',
    '5.',
    '+5',
    '0x10',
    ' 5',
    '5\n',
    '٣',
    'NaN',
    'Infinity',
    '9'.repeat(300),
    '9'.repeat(301),
    `0.${'1'.repeat(301)}`,
  ],
  ...[
    '\ud800',
    '\udfff\ud800',
    '\0',
    '\ufeff',
    '🏡'.repeat(9),
    '__proto__',
    { constructor: { prototype: 1 } },
    { toString: 1 },
    { length: 1 },
  ],
];

const NAMES = [
  'id',
  'name',
  'email',
  'isPrimary',
  'annualRevenue',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'prototype',
  '',
  '0',
  'length',
  'é',
];

/** Days, hours and zones around `2025-10-27T15:30:00Z`, and what only looks like a time. */
const TIMES: readonly string[] = [
  ...['2025-10-27T15:30:00Z', '2025-10-27t15:30:00z', '2025-10-27 15:30:00Z', '2025-10-27T17:30:00+02:00', '2025-10-27T00:00:00-15:30'],
  ...[
    '2025-10-27T15:24:59.999Z',
    '2025-10-27T15:25:00Z',
    '2025-10-27T15:31:00Z',
    '2025-10-27T15:31:00.001Z',
    '2025-10-27T15:30:00.123456789Z',
  ],
  ...[
    '2024-02-29T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2025-04-31T00:00:00Z',
    '0000-01-01T00:00:00Z',
  ],
  ...[
    '9999-12-31T23:59:59Z',
    '0050-01-01 00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-00-01T00:00:00Z',
    '2025-01-00T00:00:00Z',
    '2025-10-27T24:00:00Z',
  ],
  ...[
    '2025-10-27T15:30:60Z',
    '2025-10-27T15:60:00Z',
    '2025-10-27T15:30Z',
    '2025-10-27T15:30:00',
    '2025-10-27',
    '2025-10-27T15:30:00+2',
    '2025-10-27T15:30:00+24:00',
  ],
  ...[
    '2025-10-27T15:30:00.Z',
    '+002025-10-27T15:30:00Z',
    ' 2025-10-27T15:30:00Z',
    '2025-10-27T15:30:00Z\n',
    '1761579000',
    'now',
    'Mon, 27 Oct 2025 15:30:00 GMT',
    '２０２５-10-27T15:30:00Z',
  ],
];

/** A new one each time, as what comes after may change it. */
const strange = (dice: Dice): unknown => structuredClone(dice.of(STRANGE));

/** Walks down until chance, or the end, stops it. */
function somewhere(context: unknown, dice: Dice): Fields | undefined {
  let place = isObject(context) ? context : undefined;
  for (let depth = dice.below(5); place && depth > 0; depth--) {
    const inner = Object.values(place).filter(isObject);
    if (inner.length > 0) place = dice.of(inner);
  }
  return place;
}

function change(act: (place: Fields, dice: Dice, whole: Fields) => void): Harm<unknown> {
  return (context, dice) => {
    const place = somewhere(context, dice);
    if (place && isObject(context)) act(place, dice, context);
    return context;
  };
}

/** Harms to the context before it is written down. The object is changed in place. */
export const contextHarms: Record<string, Harm<unknown>> = {
  'a strange value': change((place, dice) => {
    const names = Object.keys(place);
    if (names.length > 0) place[dice.of(names)] = strange(dice);
  }),
  'a field missing': change((place, dice) => {
    const names = Object.keys(place);
    if (names.length > 0) delete place[dice.of(names)];
  }),
  'a field more': change((place, dice) => {
    if (!Array.isArray(place)) place[dice.of(NAMES)] = strange(dice);
  }),
  'another view': change((_, dice, whole) => {
    whole[dice.of(['person', 'company'])] = structuredClone(dice.of([...STRANGE, whole['person'], whole['company']]));
  }),
  'another time': change((_, dice, whole) => {
    whole['timestamp'] = dice.of(TIMES);
  }),
  'a time nearby': change((_, dice, whole) => {
    whole['timestamp'] = new Date(Date.UTC(2025, 9, 27, 15, 30) + dice.below(1_000_000) - 500_000).toISOString();
  }),
  'not a context': (_, dice) => strange(dice),
  'in a list': (context) => [context],
  'in itself': (context) => ({ person: context, team: context, user: context, timestamp: '2025-10-27T15:30:00Z' }),
};
