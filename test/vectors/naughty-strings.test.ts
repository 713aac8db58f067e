import { describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { buildWidgetUrl, checkWidgetUrl } from '../../src/protocol/widget-url.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { guideCompany, guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm, signText } from '../sign-as-crm.ts';
import blns from './data/blns.json';

const now = SIGNED_AT;
// By number: as a title, some of them would reach the terminal.
const strings = blns.cases.map((text, number) => ({ number, text }));

test('all strings are here', () => {
  expect(strings).toHaveLength(485);
});

describe('as data, they come through unchanged', () => {
  test.each(strings)('string $number', async ({ text }) => {
    const person = { ...guidePerson.person, firstName: text, lastName: text, stage: { name: text } };
    const company = { ...guideCompany.company, name: text, description: text, addresses: [{ street: text }] };
    for (const draft of [
      { ...guidePerson, team: { id: text, name: text }, person },
      { ...guideCompany, user: { id: text, email: text }, company },
    ]) {
      const signed = await signContext(draft, SECRET_KEY, { now });
      const url = buildWidgetUrl('https://widget.example/?tab=1#top', signed);
      const { timestamp: _, ...unstamped } = draft;
      expect(await verifyWidgetRequest(url, SECRET_KEY, { now })).toEqual({
        ok: true,
        value: { ...unstamped, timestamp: '2025-10-27T15:30:00.000Z' },
      });
    }
  });
});

describe('as protocol, they are refused and never thrown at', () => {
  const good = signAsCrm(guidePerson);

  test.each(strings)('string $number', async ({ text }) => {
    const asTimestamp = signAsCrm({ ...guidePerson, timestamp: text });
    const verdicts = [
      verifyContext({ ...good, context: text }, SECRET_KEY, { now }),
      verifyContext({ ...good, signature: text }, SECRET_KEY, { now }),
      verifyContext(signText(text), SECRET_KEY, { now }),
      verifyContext(asTimestamp, SECRET_KEY, { now }),
      verifyWidgetRequest(text, SECRET_KEY, { now }),
      verifyWidgetRequest(`https://widget.example/?context=${text}&signature=${text}`, SECRET_KEY, { now }),
    ];
    for (const verdict of await Promise.all(verdicts)) expect(verdict.ok).toBe(false);
    expect(await verifyContext(asTimestamp, SECRET_KEY, { now })).toMatchObject({ failure: { code: 'invalid-context' } });
    expect(readSignedContext(text).ok).toBe(false);
    expect(checkWidgetUrl(text).ok).toBe(text.startsWith('https://'));
  });
});
