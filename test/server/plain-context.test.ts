import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { decodeJson } from '../../src/protocol/codec.ts';
import { companyContextSchema, personContextSchema, widgetContextSchema } from '../../src/protocol/context-schema.ts';
import { isPlainContext } from '../../src/server/plain-context.ts';
import { hasShape, plainShape } from '../../src/server/plain-shape.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson } from '../guide-contexts.ts';

test.each([
  ['the guide’s person', guidePerson],
  ['the guide’s company', guideCompany],
  ['the guide’s test person', guideTestPerson],
  ['the guide’s test company', guideTestCompany],
  ['null for the other view', { ...guidePerson, company: null }],
  ['unknown keys', { ...guideCompany, deal: [{ id: 1 }] }],
])('%s is plain', (_, context) => {
  expect(isPlainContext(context)).toBe(true);
});

test.each([
  ['decimal text, which zod turns into a number', { ...guideCompany, company: { id: 'c', annualRevenue: '5' } }],
  ['both views', { ...guidePerson, ...guideCompany }],
  ['no view', { ...guidePerson, person: null }],
  ['a list for an object', { ...guidePerson, team: [] }],
  ['an object for a list', { ...guidePerson, person: { id: 'p', emails: {} } }],
  ['a number beyond all', { ...guideCompany, company: { id: 'c', annualRevenue: Number.POSITIVE_INFINITY } }],
  ['nothing', null],
])('%s is left to zod', (_, json) => {
  expect(isPlainContext(json)).toBe(false);
});

// Contexts that are nearly right: most fields fit, any may be missing, null, of a wrong type, or of a type zod transforms.
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, '', '12', '12.50', '1e3', 0, -1.5, true, [], [null], {}, { id: 'x' }, [[]]),
  fc.double(),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
);
const place = (fit: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary: fit }, { weight: 1, arbitrary: strange });
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  place(
    fc
      .tuple(
        fc.record(Object.fromEntries(Object.entries(fields).map(([name, fit]) => [name, place(fit)])), {
          requiredKeys: ['id', 'team', 'user', 'timestamp'].filter((name) => name in fields),
        }),
        fc.oneof(
          { weight: 4, arbitrary: fc.constant({}) },
          { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }) },
        ),
      )
      .map(([known, unknown]) => ({ ...unknown, ...known })),
  );
const [text, number] = [fc.oneof(fc.string(), fc.constant(null)), fc.oneof(fc.integer(), fc.constant(null))];
const list = (element: fc.Arbitrary<unknown>) => fc.array(element, { maxLength: 3 });
const emails = list(record({ id: text, email: text, value: text, isPrimary: number, created_at: text, updated_at: text }));
const phones = list(record({ id: text, phone: text, type: text, isPrimary: number, normalized: text }));
const addresses = list(record({ street: text, city: text, code: text, country: text, isPrimary: number }));
const id = fc.string();
const stage = record({ name: text });
const person = record({ id, firstName: text, lastName: text, stage, emails, phones });
const company = record({ id, name: text, annualRevenue: number, foundedDate: text, stage, emails, phones, addresses });
const shared = { team: record({ id, name: text }), user: record({ id, email: text }), timestamp: fc.string() };
const context = fc.oneof(record({ ...shared, person }), record({ ...shared, company }), record({ ...shared, person, company }));

function asItComes(value: unknown): unknown {
  const json = decodeJson(Buffer.from(JSON.stringify(value)).toString('base64'));
  return json.ok && json.value;
}

test('a yes is zod’s yes, with nothing changed', () => {
  let yes = 0;
  fc.assert(
    fc.property(context, (value) => {
      const json = asItComes(value);
      if (!isPlainContext(json)) return;
      yes += 1;
      expect(widgetContextSchema.safeParse(json)).toStrictEqual({ success: true, data: json });
    }),
    { numRuns: 1000 },
  );
  expect(yes).toBeGreaterThan(100);
});

test('a no of zod is never a yes', () => {
  let no = 0;
  fc.assert(
    fc.property(context, (value) => {
      const json = asItComes(value);
      if (personContextSchema.safeParse(json).success || companyContextSchema.safeParse(json).success) return;
      no += 1;
      expect(isPlainContext(json)).toBe(false);
    }),
    { numRuns: 1000 },
  );
  expect(no).toBeGreaterThan(100);
});

describe('a schema whose word the shape cannot give', () => {
  test.each<[string, z.core.$ZodType, unknown]>([
    ['a check on text', z.string().check(z.minLength(1)), 'a'],
    ['a check on a list', z.array(z.string()).check(z.maxLength(3)), ['a']],
    ['a format of text', z.email(), 'a@example.com'],
    ['a format of numbers', z.int(), 1],
    ['a transformation', z.pipe(z.string(), z.transform(Number)), '1'],
    ['a default', z._default(z.string(), 'a'), 'a'],
    ['a strict object', z.strictObject({ a: z.string() }), { a: 'a' }],
    ['an object that drops unknown keys', z.object({ a: z.string() }), { a: 'a' }],
    ['an object with a catch-all', z.catchall(z.object({}), z.number()), {}],
    ['a literal', z.literal('a'), 'a'],
    ['an enum', z.enum(['a']), 'a'],
    ['a boolean', z.boolean(), true],
    ['a coercion of text', z.coerce.string(), 1],
  ])('%s', (_, schema, value) => {
    expect(hasShape(value, plainShape(schema))).toBe(false);
  });
});
