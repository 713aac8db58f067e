import { describe, expect, test } from 'vitest';
import { createMemoryReplayStore } from '../../src/server/replay-store.ts';
import { createVerifyHandler } from '../../src/server/verify-handler.ts';
import { guideCompany, guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm, signText } from '../sign-as-crm.ts';

const signed = signAsCrm(guidePerson);
const handler = createVerifyHandler({ secretKeys: SECRET_KEY, now: SIGNED_AT });

const post = (json: unknown, contentType = 'application/json') =>
  new Request('https://widget.example/verify', { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': contentType } });

async function answerTo(request: Request, verify = handler) {
  const response = await verify(request);
  return { status: response.status, headers: response.headers, json: await response.json() };
}
const refusal = (status: number, code: string) => ({ status, json: { ok: false, failure: { code } } });

test.each([
  ['a person', guidePerson],
  ['a company', guideCompany],
])('200: %s', async (_, context) => {
  const { status, headers, json } = await answerTo(post(signAsCrm(context)));
  expect(status).toBe(200);
  expect(json).toEqual({ ok: true, value: context });
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.has('access-control-allow-origin')).toBe(false);
});

describe('403: the verdict, as `verifyContext` gives it', () => {
  test.each<[string, unknown, string]>([
    ['nothing', null, 'missing-context'],
    ['a list', [signed], 'missing-context'],
    ['text', 'signed', 'missing-context'],
    ['a number', 7, 'missing-context'],
    ['no context', { signature: signed.signature }, 'missing-context'],
    ['no signature', { context: signed.context }, 'missing-signature'],
    ['two contexts', { ...signed, context: [signed.context, signed.context] }, 'duplicate-parameter'],
    ['another signature', { ...signed, signature: '0'.repeat(64) }, 'signature-mismatch'],
    ['a document that is none', signText('%'), 'malformed-context'],
    ['no context in it', signAsCrm({}), 'invalid-context'],
    ['an old context', signAsCrm({ ...guidePerson, timestamp: '2025-10-27T15:24:59Z' }), 'stale-context'],
    ['a context to come', signAsCrm({ ...guidePerson, timestamp: '2025-10-27T15:31:01Z' }), 'future-context'],
  ])('%s', async (_, body, code) => {
    expect(await answerTo(post(body))).toMatchObject(refusal(403, code));
  });

  test('the second use', async () => {
    const once = createVerifyHandler({
      secretKeys: SECRET_KEY,
      now: SIGNED_AT,
      replayStore: createMemoryReplayStore({ now: () => SIGNED_AT }),
    });
    expect(await answerTo(post(signed), once)).toMatchObject({ status: 200 });
    expect(await answerTo(post(signed), once)).toMatchObject(refusal(403, 'replayed-context'));
  });
});

describe('what is no question at all', () => {
  test.each<[string, Request, number, string]>([
    ['405', new Request('https://widget.example/verify'), 405, 'malformed-request'],
    ['415', post(signed, 'text/plain'), 415, 'malformed-request'],
    [
      '400',
      new Request('https://widget.example/verify', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
      400,
      'malformed-request',
    ],
    ['413', post({ ...signed, context: 'a'.repeat(2_100_000) }), 413, 'malformed-request'],
  ])('%s', async (_, request, status, code) => {
    expect(await answerTo(request)).toMatchObject(refusal(status, code));
  });

  test('the longest context that is allowed fits into the body', async () => {
    const { length } = signed.context;
    const tight = createVerifyHandler({ secretKeys: SECRET_KEY, now: SIGNED_AT, maxContextLength: length });
    expect(await answerTo(post({ ...signed, publicKeySignature: 'a'.repeat(88) }), tight)).toMatchObject({ status: 200 });
    expect(await answerTo(post({ ...signed, context: 'a'.repeat(length + 1) }), tight)).toMatchObject(refusal(403, 'context-too-large'));
    expect(await answerTo(post({ ...signed, context: 'a'.repeat(length + 1024) }), tight)).toMatchObject(refusal(413, 'malformed-request'));
  });
});

test('500: a clock that fails later says nothing of why', async () => {
  let broken = false;
  const handlerWithClock = createVerifyHandler({
    secretKeys: SECRET_KEY,
    now: () => {
      if (broken) throw new Error('no clock at 10.0.0.7');
      return SIGNED_AT;
    },
  });
  expect(await answerTo(post(signed), handlerWithClock)).toMatchObject({ status: 200 });
  broken = true;
  const answer = await answerTo(post(signed), handlerWithClock);
  expect(answer).toMatchObject(refusal(500, 'verify-failed'));
  expect(JSON.stringify(answer.json)).not.toContain('10.0.0.7');
});
