import { awkwardContexts, companyContext, personContext } from 'partner-widgets/testing';
import { describe, expect, test } from 'vitest';
import { SECRET_KEY, signAsCrm, signText } from '../sign-as-crm.ts';

interface Served {
  widget: string;
  crm: string;
  /** Of a page that shows a failure; 200 where the framework cannot say otherwise. */
  failedStatus?: number;
}

const at = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const queryOf = (signed: { context: string; signature: string }): string => `?${new URLSearchParams({ ...signed })}`;

/** The query with which a CRM opens a widget now; signed by node:crypto alone. */
export function signedQuery(context: object, seconds = 0): string {
  return queryOf(signAsCrm({ ...context, timestamp: at(seconds) }));
}

export const named = (firstName: string, lastName: string) => ({ ...personContext, person: { id: 'p', firstName, lastName } });

const HOSTILE = named('<img src=x onerror="window.ran=1">', '</h1><script>window.ran=1</script>');

const good = () => signAsCrm({ ...personContext, timestamp: at(0) });
const refused: [what: string, code: string, query: () => string][] = [
  ['a changed context', 'signature-mismatch', () => queryOf({ ...good(), context: `${good().context.slice(0, -8)}fQ==` })],
  ['another key', 'signature-mismatch', () => queryOf(signAsCrm({ ...personContext, timestamp: at(0) }, SECRET_KEY.replace('4', '5')))],
  ['a short signature', 'signature-mismatch', () => queryOf({ ...good(), signature: 'abc' })],
  ['no signature', 'missing-signature', () => `?${new URLSearchParams({ context: good().context })}`],
  ['nothing', 'missing-context', () => ''],
  ['two contexts', 'duplicate-parameter', () => `${queryOf(good())}&context=e30%3D`],
  ['a context that is too old', 'stale-context', () => signedQuery(personContext, -302)],
  ['a context of the future', 'future-context', () => signedQuery(personContext, 120)],
  ['no JSON', 'malformed-context', () => queryOf(signText('bm8ganNvbg=='))],
  ['neither person nor company', 'invalid-context', () => signedQuery({ team: { id: 't' }, user: { id: 'u' } })],
];

/** What every server of a widget has to do, whatever it is written in. */
export function checkWidget(served: () => Served): void {
  const open = async (query: string) => {
    const response = await fetch(served().widget + query);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };

  describe('by HTTP', () => {
    test.each([
      ['a person', personContext, `${personContext.person?.firstName} ${personContext.person?.lastName}`, 'Person'],
      ['a company', companyContext, String(companyContext.company?.name), 'Company'],
      ['letters of many kinds', named('José', 'Łódź ليلى 家 🏡'), 'José Łódź ليلى 家 🏡', 'Person'],
    ])('shows %s that the CRM signed', async (_, context, name, view) => {
      const { status, html } = await open(signedQuery(context));
      expect(status).toBe(200);
      expect(html).toContain(`>${name}</h1>`);
      expect(html).toMatch(new RegExp(`>${view}</p>`));
    });

    test.each(Object.entries(awkwardContexts))('shows the awkward context “%s”', async (_, context) => {
      const { status, html } = await open(signedQuery(context));
      expect(status).toBe(200);
      expect(html).not.toContain('role="alert"');
    });

    test('a “+” that was not percent-encoded is still one', async () => {
      const { context, signature } = signAsCrm({ ...named('>>>>~', '???'), timestamp: at(0) });
      expect(context).toContain('+');
      expect((await open(`?context=${context}&signature=${signature}`)).html).toContain('Person</p>');
    });

    test('a name that is HTML is text', async () => {
      const { html } = await open(signedQuery(HOSTILE));
      expect(html).toContain('&lt;img src=x onerror=');
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('<script>window.ran');
    });

    test.each(refused)('%s: %s, in words, and nothing of the contact', async (_, code, query) => {
      const { status, html } = await open(query());
      const { failedStatus = 403 } = served();
      expect(status).toBe(failedStatus);
      expect(html).not.toContain(String(personContext.person?.lastName));
      expect(html).not.toContain('Person</p>');
      // Where the page asks its history first, the browser's test sees the words.
      if (failedStatus === 200 && code === 'missing-context') return;
      expect(html).toContain(code);
      expect(html).toMatch(/<h1>[A-Z][a-z ]+[^<]*<\/h1>/);
    });

    test.each([
      ['a page that is shown', () => signedQuery(personContext)],
      ['one that is not', () => ''],
    ])('headers of %s', async (_, query) => {
      const { headers } = await open(query());
      expect(headers.get('content-security-policy')).toMatch(new RegExp(`^frame-ancestors ${served().crm}([;,]|$)`));
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    });
  });
}
