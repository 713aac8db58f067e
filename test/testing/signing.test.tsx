import { describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import {
  awkwardContexts,
  companyContext,
  createTestUrl,
  largeContext,
  personContext,
  signTestContext,
  verifyWithSecretKey,
} from '../../src/testing/index.ts';
import { SECRET_KEY } from '../partner/secret-key.ts';

const now = Date.UTC(2026, 0, 1);

describe.each(Object.entries({ personContext, companyContext, ...awkwardContexts }))('%s', (_, draft) => {
  test('in a test URL is what the server verifies', async () => {
    const url = await createTestUrl('https://widget.example/w?tab=1#top', draft, SECRET_KEY, { now });
    expect(url).toMatch(/^https:\/\/widget\.example\/w\?tab=1&context=[^+ ]+&signature=[0-9a-f]{64}#top$/);
    const verified = await verifyWidgetRequest(url, SECRET_KEY, { now });
    expect(verified).toMatchObject({ ok: true, value: { team: draft.team, timestamp: '2026-01-01T00:00:00.000Z' } });
    const signed = readSignedContext(url);
    expect(signed.ok && (await verifyWithSecretKey(SECRET_KEY, { now })(signed.value))).toEqual(verified);
  });
});

describe('verifyWithSecretKey', () => {
  test.each([
    ['its key', SECRET_KEY, now],
    ['another key', 'another key', now],
    ['one of two keys', ['another key', SECRET_KEY], now],
    ['its key, five minutes later', SECRET_KEY, now + 300_000],
    ['its key, too late', SECRET_KEY, now + 300_001],
    ['its key, too early', SECRET_KEY, now - 60_001],
  ])('gives the server’s own verdict: %s', async (_, keys, moment) => {
    const signed = await signTestContext(personContext, SECRET_KEY, { now });
    expect(await verifyWithSecretKey(keys, { now: moment })(signed)).toEqual(await verifyContext(signed, keys, { now: moment }));
  });

  test('verifies 1 MB', async () => {
    const draft = largeContext();
    const signed = await signTestContext(draft, SECRET_KEY);
    expect(signed.context.length).toBeGreaterThan(1_000_000);
    const verdict = await verifyWithSecretKey(SECRET_KEY)(signed);
    expect(verdict.ok && verdict.value.person?.emails?.length).toBe(draft.person.emails?.length);
  });

  test('rejects for want of a key, which the hook shows as a failure', async () => {
    const signed = await signTestContext(personContext, SECRET_KEY);
    await expect(verifyWithSecretKey('')(signed)).rejects.toThrow(TypeError);
  });
});
