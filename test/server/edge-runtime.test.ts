import { runInContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Server from '../../src/server/index.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { anyText } from '../any-text.ts';
import { guideCompany, guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm, signText } from '../sign-as-crm.ts';
import { createEdgeWorld, loadOnEdge } from './edge-world.ts';

let edge: typeof Server;

beforeAll(async () => {
  edge = await loadOnEdge();
});

// The worlds differ in their `Object`, so what crosses is compared as JSON.
const verdict = async (verify: typeof verifyContext, ...call: Parameters<typeof verifyContext>) => JSON.stringify(await verify(...call));
const now = SIGNED_AT;

test('that world is one', () => {
  expect(runInContext('typeof process + typeof Buffer', createEdgeWorld())).toBe('undefinedundefined');
});

describe('an edge runtime gives the verdict that Node gives', () => {
  const good = signAsCrm(guidePerson);
  test.each<[string, { context: string; signature: string }, string | string[]]>([
    ['the guide’s person', good, SECRET_KEY],
    ['the guide’s company', signAsCrm(guideCompany), SECRET_KEY],
    ['names beyond ASCII', signAsCrm({ ...guidePerson, person: { id: '1', firstName: 'O’Brien – VIP 🏡 山田' } }), SECRET_KEY],
    ['a key with space around', good, `${SECRET_KEY}\n`],
    ['a key beyond ASCII', signAsCrm(guidePerson, 'Schlüssel 🔑'), 'Schlüssel 🔑'],
    ['rotation', good, ['new', SECRET_KEY, 'old']],
    ['another key', good, 'other'],
    ['a short signature', { ...good, signature: good.signature.slice(32) }, SECRET_KEY],
    ['nothing', { context: '', signature: '' }, SECRET_KEY],
    ['URL-safe Base64', signText(good.context.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')), SECRET_KEY],
    ['Base64 that is none', signText('%'), SECRET_KEY],
    ['a character beyond ASCII', signText('AAA\u0141'), SECRET_KEY],
    ['no context', signAsCrm({}), SECRET_KEY],
    ['an old context', signAsCrm({ ...guidePerson, timestamp: '2024-02-29T00:00:00Z' }), SECRET_KEY],
  ])('%s', async (_, signed, keys) => {
    expect(await verdict(edge.verifyContext, signed, keys, { now })).toBe(await verdict(verifyContext, signed, keys, { now }));
  });

  test('whatever the key, the text and the signature', async () => {
    const text = fc.oneof(
      fc.base64String(),
      anyText(),
      fc.jsonValue().map((json) => signAsCrm(json).context),
    );
    const key = anyText(1).filter((secretKey) => secretKey.trim() !== '');
    await fc.assert(
      fc.asyncProperty(key, text, fc.boolean(), async (secretKey, context, honest) => {
        const signed = signText(context, honest ? secretKey : 'another');
        expect(await verdict(edge.verifyContext, signed, secretKey, { now })).toBe(
          await verdict(verifyContext, signed, secretKey, { now }),
        );
      }),
    );
  });
});

test('each signs what the other verifies', async () => {
  const signed = await edge.signContext(guidePerson, SECRET_KEY, { now });
  expect(await verifyContext(signed, SECRET_KEY, { now })).toMatchObject({ ok: true });
  expect(await verdict(edge.verifyContext, signAsCrm(guidePerson), SECRET_KEY, { now })).toContain('"ok":true');
  expect(edge.generateSecretKey()).toMatch(/^[0-9a-f]{64}$/);
});

test('its handlers answer with the web’s own Response', async () => {
  const verify = edge.createVerifyHandler({ secretKeys: SECRET_KEY, now });
  const headers = { 'content-type': 'application/json' };
  const request = new Request('https://widget.example/verify', { method: 'POST', headers, body: JSON.stringify(signAsCrm(guidePerson)) });
  const response = await verify(request);
  expect(response).toBeInstanceOf(Response);
  expect(await response.json()).toEqual({ ok: true, value: guidePerson });
});
