import { describe, expect, test } from 'vitest';
import { readContext } from '../../src/protocol/read-context.ts';
import { guideCompany, guidePerson } from '../guide-contexts.ts';

/** The context with something else, or nothing, in one place. */
function put(context: object, path: string, value?: unknown): object {
  const copy: Record<string, unknown> = structuredClone(context) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const place = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

describe('what is required', () => {
  test.each([
    ['team', guidePerson],
    ['team.id', guidePerson],
    ['user', guidePerson],
    ['user.id', guidePerson],
    ['person', guidePerson],
    ['person.id', guidePerson],
    ['company.id', guideCompany],
    ['timestamp', guidePerson],
    ['timestamp', guideCompany],
  ])('%s', (path, context) => {
    for (const value of [undefined, null]) {
      const result = readContext(put(context, path, value));
      expect(result).toMatchObject({ ok: false, failure: { code: 'invalid-context' } });
      expect(JSON.stringify(result)).toContain(`\\"${path}\\"`);
    }
  });
});

// Each field, with values of every JSON type it does not take. The canary stands for personal data.
const CANARY = 'canary@example.com';
const notText = [12, true, [CANARY], { text: CANARY }];
const notNumber = [CANARY, true, [CANARY], { text: CANARY }];
const notObject = [CANARY, 12, true];
const notList = [CANARY, 12, true, { 0: CANARY }];

const emails = ['id', 'email', 'value', 'created_at', 'updated_at'];
const phones = ['id', 'phone', 'type', 'normalized', 'created_at', 'updated_at'];
const addresses = ['id', 'type', 'street', 'city', 'state', 'code', 'country'];
const within = (prefix: string, names: string[]) => names.map((name) => `${prefix}.${name}`);
const inLists = (room: string) => [...within(`${room}.emails.0`, emails), ...within(`${room}.phones.0`, phones)];

const personText = [
  'team.id',
  'team.name',
  'user.id',
  'user.email',
  'timestamp',
  ...within('person', ['id', 'firstName', 'lastName', 'stage.name']),
];
const companyText = within('company', [
  ...['id', 'name', 'industry', 'website', 'description', 'companySize', 'foundedDate', 'registrationNumber', 'taxId', 'stage.name'],
  ...within('addresses.0', addresses),
]);
const companyNumbers = ['annualRevenue', 'emails.0.isPrimary', 'phones.0.isPrimary', 'addresses.0.isPrimary'];

const wrong: [path: string, context: object, values: unknown[]][] = [
  ...[...personText, ...inLists('person')].map((path): [string, object, unknown[]] => [path, guidePerson, notText]),
  ...[...companyText, ...inLists('company')].map((path): [string, object, unknown[]] => [path, guideCompany, notText]),
  ...within('company', companyNumbers).map((path): [string, object, unknown[]] => [path, guideCompany, notNumber]),
  ...['team', 'user', 'person', 'person.stage', 'person.emails.0'].map((path): [string, object, unknown[]] => [
    path,
    guidePerson,
    notObject,
  ]),
  ...['company', 'company.stage', 'company.addresses.0'].map((path): [string, object, unknown[]] => [path, guideCompany, notObject]),
  ...within('company', ['emails', 'phones', 'addresses']).map((path): [string, object, unknown[]] => [path, guideCompany, notList]),
];

test.each(wrong)('a wrong type in %s is named by its path, never by its value', (path, context, values) => {
  for (const value of values) {
    const result = readContext(put(context, path, value));
    expect(result).toEqual({ ok: false, failure: { code: 'invalid-context', message: `"${path}" is not as documented.` } });
    expect(JSON.stringify(result)).not.toContain(CANARY);
  }
});

describe('one view, not two and not none', () => {
  test.each<[string, object, string]>([
    ['both', { ...guidePerson, ...guideCompany }, 'person'],
    ['neither', put(guidePerson, 'person'), 'person'],
    ['both null', { ...guidePerson, person: null, company: null }, 'person'],
    ['a person beside an empty company', { ...guidePerson, company: {} }, 'company.id'],
    ['a person beside company: false', { ...guidePerson, company: false }, 'company'],
  ])('%s', (_, context, path) => {
    expect(readContext(context)).toMatchObject({ failure: { code: 'invalid-context', message: `"${path}" is not as documented.` } });
  });
});

test.each([[null], [undefined], [''], ['person'], [0], [Number.NaN], [true], [[]], [[guidePerson]], [() => guidePerson]])(
  'no context at all: %j',
  (json) => {
    expect(readContext(json)).toMatchObject({ ok: false, failure: { code: 'invalid-context' } });
  },
);

test('an unknown key may hold anything', () => {
  const context = { ...guidePerson, person: { ...guidePerson.person, deal: { toString: 1, constructor: null, length: -1 } } };
  expect(readContext(context)).toStrictEqual({ ok: true, value: context });
});

test.each(['', '2025-10-27', '2025-10-27T15:30:00', '2025-02-30T00:00:00Z', 'now'])('the timestamp %j', (timestamp) => {
  expect(readContext({ ...guidePerson, timestamp })).toEqual({
    ok: false,
    failure: { code: 'invalid-context', message: '"timestamp" is not RFC 3339 with a zone.' },
  });
});
