import { decodeContext, type PreviewState, previewStates } from 'partner-widgets/protocol';
import { generateSecretKey, signPreview, verifyContext } from 'partner-widgets/server';
import { companyContext, personContext, testSigningKey } from 'partner-widgets/testing';
import { describe, expect, test } from 'vitest';

const key = generateSecretKey();
const now = new Date('2026-11-23T10:00:00Z');

const expected: Record<PreviewState, string> = {
  working: 'verified',
  tampered: 'signature-mismatch',
  stale: 'stale-context',
  future: 'future-context',
  'unknown-person': 'verified',
  'unknown-company': 'verified',
  'unauthorised-user': 'verified',
};

describe.each([personContext, companyContext])('a preview of %#', (draft) => {
  test.each(previewStates)('in the state %s', async (state) => {
    const signed = await signPreview(draft, key, state, { now, signingKey: testSigningKey });
    const verdict = await verifyContext(signed, key, { now });
    expect(verdict.ok ? 'verified' : verdict.failure.code).toBe(expected[state]);
    expect(signed.publicKeySignature).toBeDefined();
  });
});

async function shown(state: PreviewState, draft = personContext) {
  const decoded = decodeContext((await signPreview(draft, key, state, { now })).context);
  if (!decoded.ok) throw new Error(decoded.failure.code);
  return decoded.value;
}

test('what is unknown is new each time, and keeps the rest', async () => {
  const [one, other] = [await shown('unknown-person'), await shown('unknown-person')];
  expect(one.person?.id).not.toBe(other.person?.id);
  expect(one.team).toEqual(personContext.team);
  const unauthorised = await shown('unauthorised-user');
  expect(unauthorised.user.id).not.toBe(personContext.user.id);
  expect(unauthorised.person).toEqual(personContext.person);
  expect((await shown('unknown-company')).person).toBeNull();
});

test('each says what it is, to whoever reads the preview', async () => {
  expect((await shown('tampered')).team).toEqual({ id: 'forged-team', name: 'Forged Team' });
  expect((await shown('unknown-person')).person).toMatchObject({ firstName: 'Unknown', lastName: 'Person' });
  expect((await shown('unknown-company')).company).toMatchObject({ name: 'Unknown Company' });
  expect((await shown('unauthorised-user')).user).toMatchObject({ email: 'nobody@unauthorised.example' });
});
