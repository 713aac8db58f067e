import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { signWithEndpoint } from '../../src/host/sign-with-endpoint.ts';
import { verifyWithSecretKey } from '../../src/testing/verify-with-secret-key.ts';
import { SECRET_KEY } from '../partner/secret-key.ts';

const asked = { widgetId: 'w', viewType: 'person', recordId: '7', signal: new AbortController().signal } as const;

describe('createSignHandler’s route', () => {
  beforeEach(async () => {
    await cookieStore.set('agent', '1');
    onTestFinished(() => cookieStore.delete('agent'));
  });

  test('answers an agent with what a widget verifies', async () => {
    const signed = await signWithEndpoint('/sign')(asked);
    const { value } = signed as Extract<typeof signed, { ok: true }>;
    expect(await verifyWithSecretKey(SECRET_KEY)(value)).toMatchObject({ ok: true, value: { person: { id: '7' } } });
  });

  test('says why it does not sign', async () => {
    expect(await signWithEndpoint('/sign')({ ...asked, recordId: 'gone' })).toMatchObject({ failure: { code: 'unknown-record' } });
    expect(await signWithEndpoint('/sign')({ ...asked, recordId: '' })).toMatchObject({ failure: { code: 'malformed-request' } });
  });
});

test('without a session the route refuses', async () => {
  expect(await signWithEndpoint('/sign')(asked)).toMatchObject({ failure: { code: 'unauthorized' } });
});

test('a page that is no such route is a failure that names the status', async () => {
  expect(await signWithEndpoint('/widgets/widget.html')(asked)).toEqual({
    ok: false,
    failure: { code: 'sign-failed', message: 'The signing endpoint answered 200 without JSON.' },
  });
});

test('JSON of another kind is a failure', async () => {
  expect(await signWithEndpoint('/package.json')(asked)).toMatchObject({ failure: { code: 'sign-failed' } });
});

test('an abort ends the request', async () => {
  const controller = new AbortController();
  const answer = signWithEndpoint('/widgets/widget.html?gate=sign')({ ...asked, signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow('abort');
});
