import { createHmac } from 'node:crypto';
import type { ContextDraft, SignedContext } from 'partner-widgets/protocol';
import { signContext } from 'partner-widgets/server';
import { companyContext, personContext } from 'partner-widgets/testing';
import blns from '../vectors/data/blns.json' with { type: 'json' };

export const WIDGET_KEY = 'a'.repeat(64);
const OTHER_KEY = 'b'.repeat(64);
const MINUTE = 60_000;

/** The text that no widget may show: it stands in every context that was not rightly signed for it. */
export const LOOT = 'Mallory';

/** What the agent is rightly shown, record by record. */
const draft = (recordId: string): ContextDraft => ({
  ...personContext,
  person: { ...personContext.person, id: recordId, firstName: `Rightly ${recordId}` },
});
const loot: ContextDraft = { ...personContext, person: { ...personContext.person, id: '9', firstName: LOOT } };
const lootAtCompany: ContextDraft = { ...companyContext, company: { ...companyContext.company, id: '9', name: LOOT } };
const names: ContextDraft = { ...personContext, person: { id: 'names', firstName: 'All', emails: blns.cases.map((value) => ({ value })) } };

const hmac = (context: string): SignedContext => ({ context, signature: createHmac('sha256', WIDGET_KEY).update(context).digest('hex') });
const hmacJson = (value: unknown): SignedContext => hmac(Buffer.from(JSON.stringify(value)).toString('base64'));
const read = ({ context }: SignedContext): Record<string, unknown> => JSON.parse(Buffer.from(context, 'base64').toString());
const write = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const now = (): string => new Date().toISOString();

let replayed: Promise<SignedContext> | undefined;

/** How a context may come that was not rightly signed for this widget, record and moment; and the word for it. */
export const attacks = {
  'another key': ['signature-mismatch', () => signContext(loot, OTHER_KEY)],
  'another widget’s context': ['signature-mismatch', () => signContext(lootAtCompany, OTHER_KEY)],
  'another record under this signature': [
    'signature-mismatch',
    async () => ({ ...(await signContext(draft('1'), WIDGET_KEY)), context: (await signContext(loot, WIDGET_KEY)).context }),
  ],
  'another view under this signature': [
    'signature-mismatch',
    async () => ({ ...(await signContext(draft('1'), WIDGET_KEY)), context: (await signContext(lootAtCompany, WIDGET_KEY)).context }),
  ],
  'a name changed': [
    'signature-mismatch',
    async () => {
      const signed = await signContext(draft('1'), WIDGET_KEY);
      return { ...signed, context: write({ ...read(signed), person: { id: '1', firstName: LOOT } }) };
    },
  ],
  'a timestamp renewed': [
    'signature-mismatch',
    async () => {
      const signed = await signContext(loot, WIDGET_KEY, { now: Date.now() - 10 * MINUTE });
      return { ...signed, context: write({ ...read(signed), timestamp: now() }) };
    },
  ],
  'a signature of zeros': ['signature-mismatch', async () => ({ ...(await signContext(loot, WIDGET_KEY)), signature: '0'.repeat(64) })],
  'a signature cut short': [
    'signature-mismatch',
    async () => {
      const signed = await signContext(loot, WIDGET_KEY);
      return { ...signed, signature: signed.signature.slice(0, 62) };
    },
  ],
  'a signature twice': [
    'signature-mismatch',
    async () => {
      const signed = await signContext(loot, WIDGET_KEY);
      return { ...signed, signature: signed.signature.repeat(2) };
    },
  ],
  'text behind the context': [
    'signature-mismatch',
    async () => {
      const signed = await signContext(loot, WIDGET_KEY);
      return { ...signed, context: `${signed.context} ` };
    },
  ],
  'a word for a signature': ['signature-mismatch', async () => ({ ...(await signContext(loot, WIDGET_KEY)), signature: 'undefined' })],
  'six minutes old': ['stale-context', () => signContext(loot, WIDGET_KEY, { now: Date.now() - 6 * MINUTE })],
  'from 1970': ['stale-context', () => signContext(loot, WIDGET_KEY, { now: 0 })],
  'two minutes ahead': ['future-context', () => signContext(loot, WIDGET_KEY, { now: Date.now() + 2 * MINUTE })],
  'from 2100': ['future-context', () => signContext(loot, WIDGET_KEY, { now: Date.UTC(2100, 0) })],
  'a person and a company': ['invalid-context', async () => hmacJson({ ...loot, company: { id: '9', name: LOOT }, timestamp: now() })],
  'nobody at all': ['invalid-context', async () => hmacJson({ team: { id: LOOT }, user: { id: LOOT }, timestamp: now() })],
  'no timestamp': ['invalid-context', async () => hmacJson({ ...loot, timestamp: undefined })],
  'a timestamp without a zone': ['invalid-context', async () => hmacJson({ ...loot, timestamp: now().slice(0, -1) })],
  'a person in the prototype': [
    'invalid-context',
    async () =>
      hmac(
        Buffer.from(
          `{"team":{"id":"1"},"user":{"id":"1"},"timestamp":"${now()}","__proto__":{"person":{"id":"9","firstName":"${LOOT}"}}}`,
        ).toString('base64'),
      ),
  ],
  'no JSON': ['malformed-context', async () => hmac(Buffer.from(LOOT).toString('base64'))],
  'no Base64': ['malformed-context', async () => hmac(`<${LOOT}>`)],
  'no UTF-8': ['malformed-context', async () => hmac(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('base64'))],
  'what was shown before': [
    'replayed-context',
    () => {
      replayed ??= signContext(draft('once'), WIDGET_KEY);
      return replayed;
    },
  ],
} satisfies Record<string, [code: string, sign: () => Promise<SignedContext>]>;

const attackers = new Map<string, () => Promise<SignedContext>>(Object.entries(attacks).map(([name, [, sign]]) => [name, sign]));

/** The CRM's endpoint. A widget's id may be the name of an attack: then somebody came between. */
export async function signAs(request: Request): Promise<Response> {
  const { widgetId, recordId }: { widgetId: string; recordId: string } = await request.json();
  const sign = attackers.get(widgetId) ?? (() => signContext(recordId === 'names' ? names : draft(recordId), WIDGET_KEY));
  return Response.json(await sign());
}
