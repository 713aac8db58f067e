import type { Crm } from '../crm.ts';
import type { Rules } from '../rules.ts';
import { readShape } from './context.ts';
import { readJson } from './json.ts';
import { readTime } from './time.ts';

/** What design.md's "Order of checks" says of a delivery, worked out without any code of ours. */
export type Verdict = { code: string; value?: unknown };

interface Asked {
  context?: unknown;
  signature?: unknown;
  publicKeySignature?: unknown;
}

export function predict(parameters: unknown, rules: Rules, crm: Crm, claimed: Set<string>): Verdict {
  const code = (name: string): Verdict => ({ code: name });
  const { context, signature, publicKeySignature } = ask(parameters);
  if ([context, signature, publicKeySignature].some((each) => Array.isArray(each) && each.length > 1)) return code('duplicate-parameter');
  const [received, tag] = [only(context), only(signature)];
  if (!received) return code('missing-context');
  if (!tag) return code('missing-signature');
  const text = received.split(' ').join('+');
  if (text.length > rules.maxContextLength) return code('context-too-large');
  if (!crm.signed(text, tag)) return code('signature-mismatch');
  const read = readJson(text);
  if (!read) return code('malformed-context');
  const value = readShape(read.json);
  const signedAt = value && readTime(String(value['timestamp']));
  if (signedAt === undefined) return code('invalid-context');
  const age = rules.now - signedAt;
  if (age > rules.maxAgeSeconds * 1000) return code('stale-context');
  if (-age > rules.clockToleranceSeconds * 1000) return code('future-context');
  if (rules.replay === 'broken') return code('replay-check-failed');
  if (rules.replay === 'kept' && claimed.has(tag.toLowerCase())) return code('replayed-context');
  claimed.add(tag.toLowerCase());
  return { code: 'verified', value };
}

/** Parameters that cannot even be read are none. */
function ask(parameters: unknown): Asked {
  try {
    const { context, signature, publicKeySignature } = Object(parameters ?? {});
    return { context, signature, publicKeySignature };
  } catch {
    return {};
  }
}

function only(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one : undefined;
}
