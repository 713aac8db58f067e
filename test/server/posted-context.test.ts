import { describe, expect, test } from 'vitest';
import { readPostedContext } from '../../src/server/posted-context.ts';
import { codeOf } from '../code-of.ts';
import { guidePerson } from '../guide-contexts.ts';
import { signAsCrm } from '../sign-as-crm.ts';

const signed = signAsCrm({ ...guidePerson, person: { id: '1', firstName: '>>>>>???' } });
const { context, signature } = signed;
const FORM = 'application/x-www-form-urlencoded';

const post = (body: BodyInit | null, type?: string) =>
  new Request('https://widget.example/', { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });

function multipart(...fields: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const codeIn = async (request: Request) => codeOf(await readPostedContext(request));

describe('reads', () => {
  const encoded = new URLSearchParams({ ...signed });
  const three = { ...signed, publicKeySignature: 'e+f/=' };
  test.each<[string, Request, object]>([
    ['a form', post(encoded), signed],
    ['a form with a charset', post(encoded.toString(), `${FORM}; charset=utf-8`), signed],
    ['a form, in capitals', post(encoded.toString(), FORM.toUpperCase()), signed],
    ['a form with a plus that nobody encoded', post(`context=${context}&signature=${signature}`, FORM), signed],
    ['a form in any order, with more in it', post(`csrf=1&signature=${signature}&${new URLSearchParams({ context })}`, FORM), signed],
    ['the third parameter', post(new URLSearchParams(three)), three],
    ['multipart', post(multipart(['context', context], ['signature', signature])), signed],
    ['multipart with a file', post(multipart(['photo', new Blob(['a'])], ['context', context], ['signature', signature])), signed],
  ])('%s', async (_, request, expected) => {
    expect(context).toContain('+');
    expect(await readPostedContext(request)).toStrictEqual({ ok: true, value: expected });
  });
});

describe('refuses', () => {
  const broken = () =>
    new ReadableStream({
      pull: (controller) => controller.error(new Error('reset by 10.0.0.7')),
    });
  const streamed = (body: ReadableStream) =>
    new Request('https://widget.example/', { method: 'POST', body, duplex: 'half', headers: { 'content-type': FORM } } as RequestInit);
  test.each<[string, Request, string]>([
    ['no body', post(null), 'missing-context'],
    ['an empty form', post('', FORM), 'missing-context'],
    ['a request by GET', new Request('https://widget.example/?context=a&signature=b'), 'missing-context'],
    ['no signature', post(`context=${context}`, FORM), 'missing-signature'],
    ['two contexts', post(`context=a&context=b&signature=${signature}`, FORM), 'duplicate-parameter'],
    ['one context twice', post(multipart(['context', context], ['context', context])), 'duplicate-parameter'],
    ['two signatures', post(`context=a&signature=b&signature=b`, FORM), 'duplicate-parameter'],
    ['a context in a file', post(multipart(['context', new Blob([context])], ['signature', signature])), 'missing-context'],
    ['JSON', post(JSON.stringify(signed), 'application/json'), 'malformed-request'],
    ['text', post(`context=${context}&signature=${signature}`, 'text/plain'), 'malformed-request'],
    ['bytes without a type', post(new Uint8Array([1, 2])), 'malformed-request'],
    ['a type that only ends like a form’s', post(`context=${context}&signature=${signature}`, `x-${FORM}`), 'malformed-request'],
    ['a type that only ends like multipart', post('--b--', 'x-multipart/form-data; boundary=b'), 'malformed-request'],
    ['a type that only begins like a form’s', post('context=a', `${FORM}2`), 'malformed-request'],
    ['multipart without a boundary', post('context=a', 'multipart/form-data;'), 'malformed-request'],
    ['multipart that is none', post('context=a', 'multipart/form-data; boundary=b'), 'malformed-request'],
    ['a body that breaks off', streamed(broken()), 'malformed-request'],
    ['a request that is none', {} as Request, 'missing-context'],
    ['a body that is none', { body: 'context=a' } as unknown as Request, 'malformed-request'],
    ['nothing', undefined as never, 'malformed-request'],
  ])('%s', async (_, request, code) => {
    expect(await codeIn(request)).toBe(code);
  });

  test('a body that was read before', async () => {
    const request = post(new URLSearchParams({ ...signed }));
    const copy = request.clone();
    expect(await codeIn(request)).toBe('ok');
    expect(await codeIn(request)).toBe('malformed-request');
    expect(await codeIn(copy)).toBe('ok');
  });

  test('a body that somebody else is reading', async () => {
    const request = post(new URLSearchParams({ ...signed }));
    request.body?.getReader();
    expect(await codeIn(request)).toBe('malformed-request');
  });

  test('says nothing of why a body broke off', async () => {
    expect(JSON.stringify(await readPostedContext(streamed(broken())))).not.toContain('10.0.0.7');
  });
});

test('a body without an end is left at the limit', async () => {
  let given = 0;
  let cancelled = false;
  const body = new ReadableStream({
    pull(controller) {
      given += 1000;
      controller.enqueue(new Uint8Array(1000).fill(97));
    },
    cancel() {
      cancelled = true;
    },
  });
  const request = new Request('https://widget.example/', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': FORM },
  } as RequestInit);
  const result = await readPostedContext(request, { maxContextLength: 1000 });
  expect(result).toMatchObject({ failure: { code: 'context-too-large' } });
  expect(cancelled).toBe(true);
  expect(given).toBeLessThan(12_000);
});

test('a context that is as long as allowed is read, however it is encoded', async () => {
  const longest = { context: '/'.repeat(10_000), signature };
  const body = new URLSearchParams(longest);
  expect(body.toString().length).toBeGreaterThan(30_000);
  expect(await readPostedContext(post(body), { maxContextLength: 10_000 })).toEqual({ ok: true, value: longest });
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('throws for a limit of %s, which would limit nothing', async (maxContextLength) => {
  await expect(readPostedContext(post('', FORM), { maxContextLength })).rejects.toThrow(TypeError);
});
