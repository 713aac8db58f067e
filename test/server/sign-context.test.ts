import { describe, expect, test } from 'vitest';
import { decodeContext } from '../../src/protocol/codec.ts';
import type { ContextDraft } from '../../src/protocol/context.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { guideCompany, guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const now = SIGNED_AT;
const { timestamp: _, ...draft } = guidePerson;
const STAMP = '2025-10-27T15:30:00.000Z';

test('signs as the guide’s own code does', async () => {
  expect(await signContext(draft, SECRET_KEY, { now })).toEqual(signAsCrm({ ...draft, timestamp: STAMP }));
});

test.each([
  ['upper case', SECRET_KEY.toUpperCase(), SECRET_KEY.toUpperCase()],
  ['space around', ` ${SECRET_KEY}\n`, SECRET_KEY],
  ['any text', 'correct horse ', 'correct horse '],
])('a key with %s', async (_, secretKey, signsAs) => {
  expect(await signContext(draft, secretKey, { now })).toEqual(signAsCrm({ ...draft, timestamp: STAMP }, signsAs));
});

describe('the moment is the signer’s', () => {
  test.each([
    ['a number', now],
    ['a Date', new Date(now)],
    ['a clock', () => now],
  ])('as %s', async (_, moment) => {
    const { context } = await signContext(draft, SECRET_KEY, { now: moment });
    expect(decodeContext(context)).toMatchObject({ value: { timestamp: STAMP } });
  });

  test('whatever the draft says', async () => {
    const forged = { ...draft, timestamp: '9999-12-31T23:59:59Z' };
    expect((await signContext(forged, SECRET_KEY, { now })).context).toBe((await signContext(draft, SECRET_KEY, { now })).context);
  });

  test('now, when nothing is said', async () => {
    const before = Date.now();
    const decoded = decodeContext((await signContext(draft, SECRET_KEY)).context);
    const signedAt = Date.parse(decoded.ok ? decoded.value.timestamp : '');
    expect(signedAt).toBeGreaterThanOrEqual(before);
    expect(signedAt).toBeLessThanOrEqual(Date.now());
  });
});

test('the draft travels as it was given', async () => {
  const given = { ...guideCompany, company: { ...guideCompany.company, annualRevenue: '50000000.00' as unknown as number } };
  const { context } = await signContext(given, SECRET_KEY, { now });
  expect(Buffer.from(context, 'base64').toString()).toContain('"annualRevenue":"50000000.00"');
});

test.each<[string, object, string]>([
  ['no team', { ...draft, team: undefined }, '"team"'],
  ['both views', { ...draft, company: { id: 'c' } }, '"person"'],
  ['no view', { ...draft, person: undefined }, '"person"'],
  ['a wrong type', { ...draft, person: { id: 7 } }, '"person.id"'],
])('a draft that widgets would refuse is not signed: %s', async (_, wrong, path) => {
  const signing = signContext(wrong as ContextDraft, SECRET_KEY, { now });
  await expect(signing).rejects.toThrow(TypeError);
  await expect(signing).rejects.toThrow(path);
});
