import { describe, expect, test } from 'vitest';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';
import { contacts } from './contacts.ts';
import { runGuide } from './run-guide.ts';

const contexts = contacts.map(({ draft }) => ({ ...draft, timestamp: new Date().toISOString() }));
const urls = runGuide(process.execPath, 'sign.cjs', { secretKey: SECRET_KEY, contexts }) as string[];

describe('the guide’s test URL', () => {
  test.each(contacts.map(({ name }, at) => ({ name, at })))('is accepted for $name', async ({ at }) => {
    const url = urls[at]!;
    const expected = { ok: true, value: contexts[at] };
    expect(await verifyWidgetRequest(url, SECRET_KEY)).toEqual(expected);
    expect(await verifyWidgetRequest(new Request(url), SECRET_KEY)).toEqual(expected);
    // As a browser, a proxy or a framework may have passed it on.
    expect(await verifyWidgetRequest(url.replaceAll('+', '%20'), SECRET_KEY)).toEqual(expected);
    expect(await verifyWidgetRequest(url.replaceAll('+', '%2B'), SECRET_KEY)).toEqual(expected);
  });

  test('some of them hold a plus, which arrives as a space', () => {
    const arrived = urls.map((url) => new URL(url).searchParams.get('context') ?? '');
    expect(arrived.filter((context) => context.includes(' ')).length).toBeGreaterThan(2);
  });
});
