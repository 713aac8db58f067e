import { checkAge } from '../../protocol/age.ts';
import { decodeJson } from '../../protocol/codec.ts';
import { readContext } from '../../protocol/read-context.ts';
import { readTimestamp } from '../../protocol/timestamp.ts';
import { type Diagnosis, ill } from './cause.ts';
import { readSymptoms, type Symptoms } from './symptoms.ts';
import { rightTag, theories } from './theories.ts';

export interface DiagnoseOptions {
  /** Every key the partner was given. */
  secretKeys: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  maxAgeSeconds?: number;
  clockToleranceSeconds?: number;
  /** What the partner's own code computed for this URL, which is then what is looked into, if the URL is in order. */
  computed?: string | undefined;
}

/** Why does this URL not verify? The first cause that explains it; what the signature says comes before what the context says. */
export function diagnose(url: string, options: DiagnoseOptions): Diagnosis {
  const symptoms = readSymptoms(url);
  if ('status' in symptoms) return symptoms;
  const { secretKeys, computed } = options;
  const cause = diagnoseSignature(symptoms, secretKeys);
  const ownCause = cause || !computed ? cause : diagnoseSignature({ ...symptoms, signature: computed.trim() }, secretKeys);
  return ownCause ?? diagnoseContext(symptoms.context, options);
}

function diagnoseSignature(symptoms: Symptoms, keys: readonly string[]): Diagnosis | undefined {
  const { context, signature, hasBarePlus } = symptoms;
  if (keys.some((key) => isWritten(rightTag(key, context), signature))) {
    return hasBarePlus ? ill('plus-became-space', 'A "+" stands in the URL as it is, and servers read it as a space.') : undefined;
  }
  for (const key of keys) {
    const tag = rightTag(key, context);
    const changed = diagnoseWriting(tag, signature);
    if (changed) return changed;
    const once = decodedOnce(context);
    if (once && isWritten(rightTag(key, once), signature)) return ill('double-encoded', 'The context was percent-encoded twice.');
    const theory = theories.find(({ tags }) => tags(key, context).some((each) => isWritten(each, signature)));
    if (theory) return ill(theory.cause, theory.detail);
  }
  return isCut(context)
    ? ill('context-truncated', `The context ends in the middle, after ${context.length} characters.`)
    : ill('wrong-key', 'It is signed in no way known with this key: another key, or another context.');
}

/** The right signature, written otherwise. */
function diagnoseWriting(tag: Buffer, signature: string): Diagnosis | undefined {
  const hex = tag.toString('hex');
  const given = signature.toLowerCase();
  if (given.length >= 8 && given.length < 64 && hex.startsWith(given)) {
    return ill('signature-truncated', `The signature has ${given.length} of its 64 digits.`);
  }
  if (given.endsWith(hex) && given !== hex) return ill('signature-prefixed', 'Something stands before the 64 digits.');
  const texts = [tag.toString('base64'), tag.toString('base64url'), Buffer.from(hex).toString('base64')];
  const unspaced = signature.replaceAll(' ', '+');
  return texts.some((text) => text === unspaced || text.replace(/=+$/, '') === unspaced)
    ? ill('signature-in-base64', 'The signature is written in Base64, not as hex digits.')
    : undefined;
}

function diagnoseContext(context: string, { now, maxAgeSeconds = 300, clockToleranceSeconds = 60 }: DiagnoseOptions): Diagnosis {
  const json = decodeJson(context);
  if (!json.ok) return ill('malformed-context', json.failure.message);
  const read = readContext(json.value);
  if (!read.ok) return ill('invalid-context', read.failure.message);
  const signedAt = readTimestamp(read.value.timestamp) ?? now;
  const refused = checkAge(read.value.timestamp, { now, maxAge: maxAgeSeconds * 1000, clockTolerance: clockToleranceSeconds * 1000 });
  const seconds = Math.round((now - signedAt) / 1000);
  if (!refused) return { status: 'healthy', ageSeconds: seconds };
  return seconds < 0
    ? ill('clock-behind', `This clock is ${-seconds} s behind the CRM’s.`)
    : ill(
        'stale-context',
        `It was signed ${seconds} s ago; ${maxAgeSeconds} s are allowed. Or this clock is that much ahead of the CRM’s.`,
      );
}

function isWritten(tag: Uint8Array, signature: string): boolean {
  return Buffer.from(tag).toString('hex') === signature.toLowerCase();
}

function decodedOnce(context: string): string | undefined {
  try {
    const once = decodeURIComponent(context);
    return once === context ? undefined : once;
  } catch {
    return undefined;
  }
}

/** Base64 whose JSON stops in the middle. */
function isCut(context: string): boolean {
  const json = Buffer.from(context, 'base64').toString().trim();
  return json.startsWith('{') && !json.endsWith('}');
}
