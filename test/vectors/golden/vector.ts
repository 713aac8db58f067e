import type { ContextDraft, ViewType } from '../../../src/protocol/context.ts';
import type { ContextFailureCode } from '../../../src/protocol/failure.ts';
import type { PublicKey } from '../../../src/protocol/public-key.ts';
import { buildWidgetUrl } from '../../../src/protocol/widget-url.ts';
import { bytesToHex } from '../../../src/server/hex.ts';
import { type SignOptions, signContext } from '../../../src/server/index.ts';
import { hmac } from '../../../src/server/runtime-hmac.ts';
import { KEY } from './keys.ts';

export type Expected =
  /** `record` has some fields of the context's person or company, as they must come out. */
  { ok: true; viewType: ViewType; record: Record<string, string | null> } | { ok: false; code: ContextFailureCode };

/** One URL, the keys it is checked with, and what a verifier has to say. */
export interface Vector {
  name: string;
  description: string;
  url: string;
  secretKeys: readonly string[];
  /** By the secret keys. */
  expected: Expected;
  /** Where the Ed25519 signature is checked, too. */
  publicKeys?: readonly PublicKey[];
  expectedByPublicKey?: Expected;
}

export const NOW = '2026-03-01T12:00:00.000Z';
export const now = Date.parse(NOW);
const PAGE = 'https://widget.example/';

/** Most vectors'. */
export const secretKeys = [KEY];

export const refuse = (code: ContextFailureCode): Expected => ({ ok: false, code });

/** What must come out of a draft. */
export function accept(draft: ContextDraft): Expected {
  const { id, firstName, lastName, name }: Record<string, unknown> = { ...(draft.person ?? draft.company) };
  const record = Object.fromEntries(
    Object.entries({ id, firstName, lastName, name }).filter((field): field is [string, string | null] => field[1] !== undefined),
  );
  return { ok: true, viewType: draft.person ? 'person' : 'company', record };
}

/** As a CRM signs it. */
export async function urlOf(draft: ContextDraft, secretKey = KEY, options: SignOptions = {}): Promise<string> {
  return buildWidgetUrl(PAGE, await signContext(draft, secretKey, { now, ...options }));
}

/** Any text, rightly signed: what no CRM should send. */
export async function urlOfText(context: string, secretKey = KEY): Promise<string> {
  return buildWidgetUrl(PAGE, { context, signature: bytesToHex(await hmac.sign(secretKey, context)) });
}

export const base64 = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64');

export const short = { team: { id: 't1' }, user: { id: 'u1' }, person: { id: 'p1', firstName: 'Jane', lastName: 'Doe' } };
