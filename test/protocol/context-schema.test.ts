import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { CompanyContext, PersonContext } from '../../src/protocol/context.ts';
import { companyContextSchema, personContextSchema, widgetContextSchema } from '../../src/protocol/context-schema.ts';
import { readContext } from '../../src/protocol/read-context.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson, TIMESTAMP } from '../guide-contexts.ts';

const ids = { team: { id: 't' }, user: { id: 'u' }, timestamp: TIMESTAMP };
const withPerson = (fields: object) => ({ ...ids, person: { id: 'p', ...fields } });
const withCompany = (fields: object) => ({ ...ids, company: { id: 'c', ...fields } });

describe('a context comes out as it went in', () => {
  test.each<[string, object]>([
    ['the guide’s person', guidePerson],
    ['the guide’s company', guideCompany],
    ['the guide’s test person', guideTestPerson],
    ['the guide’s test company', guideTestCompany],
    ['a person’s ids alone', withPerson({})],
    ['a company’s ids alone', withCompany({})],
    ['company: null beside a person', { ...withPerson({}), company: null }],
    ['person: null beside a company', { ...withCompany({}), person: null }],
    [
      'null in every optional field of a person',
      {
        ...withPerson({ firstName: null, lastName: null, stage: null, emails: null, phones: null }),
        team: { id: 't', name: null },
        user: { id: 'u', email: null },
      },
    ],
    [
      'null in every optional field of a company',
      withCompany({
        name: null,
        industry: null,
        website: null,
        description: null,
        companySize: null,
        annualRevenue: null,
        foundedDate: null,
        registrationNumber: null,
        taxId: null,
        stage: null,
        emails: null,
        phones: null,
        addresses: null,
      }),
    ],
    [
      'null in every field of a list’s element',
      withCompany({
        stage: { name: null },
        emails: [{ id: null, email: null, value: null, isPrimary: null, created_at: null, updated_at: null }],
        phones: [{ id: null, phone: null, type: null, isPrimary: null, normalized: null, created_at: null, updated_at: null }],
        addresses: [{ id: null, type: null, street: null, city: null, state: null, code: null, country: null, isPrimary: null }],
      }),
    ],
    ['empty lists, empty elements', withCompany({ emails: [], phones: [{}], addresses: [{}, {}] })],
    ['an empty stage', withPerson({ stage: {} })],
    ['empty text', withPerson({ firstName: '', lastName: '' })],
    ['an id that is no UUID', withPerson({ id: '42' })],
    ['an e-mail that is none', withPerson({ emails: [{ value: 'not an address' }] })],
    ['a phone type that nobody listed', withPerson({ phones: [{ type: 'fax of the neighbour' }] })],
    ['dates that are none', withCompany({ foundedDate: 'long ago', emails: [{ created_at: 'yesterday' }] })],
    ['a website that is none', withCompany({ website: 'javascript:alert(1)' })],
    ['isPrimary beyond 0 and 1', withPerson({ emails: [{ isPrimary: 2 }] })],
    ['a revenue in decimals', withCompany({ annualRevenue: 50000000.25 })],
    ['a loss', withCompany({ annualRevenue: -1 })],
    [
      'unknown keys, at every level',
      {
        ...withPerson({ nickname: 'J', stage: { name: 'Lead', colour: 'red' }, emails: [{ verified: true }], phones: [{ ext: 12 }] }),
        team: { id: 't', plan: { seats: [1, 2] } },
        user: { id: 'u', roles: ['agent'] },
        version: 2,
      },
    ],
  ])('%s', (_, context) => {
    expect(readContext(context)).toStrictEqual({ ok: true, value: context });
    expect(widgetContextSchema.parse(context)).toStrictEqual(context);
  });
});

describe('a number may be decimal text', () => {
  test.each([
    ['50000000', 50000000],
    ['50000000.00', 50000000],
    ['0', 0],
    ['-12.5', -12.5],
    ['007', 7],
    ['0.1', 0.1],
  ])('%j is %d', (text, number) => {
    expect(readContext(withCompany({ annualRevenue: text }))).toMatchObject({ value: { company: { annualRevenue: number } } });
    expect(readContext(withPerson({ phones: [{ isPrimary: text }] }))).toMatchObject({
      value: { person: { phones: [{ isPrimary: number }] } },
    });
  });

  test.each(['', ' ', '1e5', '0x10', '.5', '5.', '+5', '5 ', '1,5', '1.2.3', '--1', 'NaN', 'Infinity', '٥', '1'.repeat(301)])(
    '%j is none',
    (text) => {
      expect(readContext(withCompany({ annualRevenue: text }))).toMatchObject({ ok: false, failure: { code: 'invalid-context' } });
    },
  );
});

describe('the schema of one view refuses the other', () => {
  test.each([
    ['person', personContextSchema, guideCompany],
    ['company', companyContextSchema, guidePerson],
    ['either view', widgetContextSchema, { ...guidePerson, ...guideCompany }],
  ])('%s', (_, schema, context) => {
    expect(schema.safeParse(context).success).toBe(false);
  });
});

test('the hand-written interfaces are what the schemas give', () => {
  expectTypeOf<z.output<typeof personContextSchema>>().toExtend<PersonContext>();
  expectTypeOf<z.output<typeof companyContextSchema>>().toExtend<CompanyContext>();
});
