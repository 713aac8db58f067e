import { describe, expect, test } from 'vitest';
import type { SignedContext } from '../../src/protocol/signed-context.ts';
import { awkwardContexts } from '../../src/testing/awkward-fixtures.ts';
import { companyContext, personContext } from '../../src/testing/fixtures.ts';
import { signTestContext } from '../../src/testing/sign-test-context.ts';
import { verdictInTime } from '../../src/widget/verdict.ts';
import { verifyWithEndpoint } from '../../src/widget/verify-with-endpoint.ts';
import { SECRET_KEY } from './secret-key.ts';

const ask = (signed: SignedContext, url = '/verify') => verdictInTime(verifyWithEndpoint(url), signed, 10);

describe('createVerifyHandler’s route', () => {
  test.each(Object.entries({ personContext, companyContext, ...awkwardContexts }))(
    'verifies what was signed here: %s',
    async (_, draft) => {
      expect(await ask(await signTestContext(draft, SECRET_KEY))).toMatchObject({ ok: true, value: { team: draft.team } });
    },
  );

  test('refuses another key’s signature', async () => {
    const signed = await signTestContext(personContext, 'another key');
    expect(await ask(signed)).toMatchObject({ failure: { code: 'signature-mismatch' } });
  });

  test('refuses what is old', async () => {
    const signed = await signTestContext(personContext, SECRET_KEY, { now: Date.now() - 301_000 });
    expect(await ask(signed)).toMatchObject({ failure: { code: 'stale-context' } });
  });
});

test('a page that is no such route is a failure that names the status', async () => {
  expect(await ask({ context: 'e30=', signature: 'ab' }, '/widgets/widget.html')).toEqual({
    ok: false,
    failure: { code: 'verify-failed', message: 'The verifier answered 200 without JSON.' },
  });
});

test('a server that cannot be reached is a failure', async () => {
  expect(await ask({ context: 'e30=', signature: 'ab' }, 'http://127.0.0.1:9/')).toMatchObject({ failure: { code: 'verify-failed' } });
});

test('a server that does not answer is given up, and the request ended', async () => {
  const verdict = verdictInTime(verifyWithEndpoint('/widgets/widget.html?gate=verify'), { context: 'e30=', signature: 'ab' }, 0.05);
  expect(await verdict).toMatchObject({ failure: { code: 'verify-timeout' } });
});

test('for one URL it is one function, so that it may be called while rendering', () => {
  expect(verifyWithEndpoint('/verify')).toBe(verifyWithEndpoint('/verify'));
  expect(verifyWithEndpoint(new URL('/verify', location.href))).toBe(verifyWithEndpoint(new URL('/verify', location.href)));
  expect(verifyWithEndpoint('/verify')).not.toBe(verifyWithEndpoint('/verify2'));
});
