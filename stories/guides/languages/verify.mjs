// Verifies the signed context of a partner widget. Needs nothing but Node (18 or later). On Node `partner-widgets/server` does the
// same, and more; this is for those who want to read it whole.

import { createHmac, timingSafeEqual } from 'node:crypto';

const MAX_AGE_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 60;

/** Its message is the failure's code, such as "signature-mismatch". */
export class Refused extends Error {}

/** The query of the widget's URL, and the secret key, or both while it changes → the context. Throws Refused. */
export function verify(query, secretKeys, now = Date.now()) {
  // With an empty key anyone can sign.
  if (secretKeys.length === 0 || !secretKeys.every((key) => key.trim())) throw new TypeError('The secret key is missing.');
  const { context, signature } = parametersOf(query);
  // Before anything is decoded: what is not signed is not looked at.
  if (!isSigned(context, signature, secretKeys)) throw new Refused('signature-mismatch');
  const data = decode(context);
  checkShape(data);
  checkAge(data.timestamp, now);
  return data;
}

function parametersOf(query) {
  const fields = new URLSearchParams(query);
  for (const name of ['context', 'signature']) {
    // Two values could let two readers see two contexts.
    if (fields.getAll(name).length > 1) throw new Refused('duplicate-parameter');
    if (!fields.get(name)) throw new Refused(`missing-${name}`);
  }
  // A "+" that was not percent-encoded arrives as a space.
  return { context: fields.get('context').replaceAll(' ', '+'), signature: fields.get('signature') };
}

function isSigned(context, signature, secretKeys) {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const expected = secretKeys.map((key) => createHmac('sha256', key.trim()).update(context).digest());
  // Of one length by now: timingSafeEqual throws on others.
  return expected.filter((each) => timingSafeEqual(each, Buffer.from(signature, 'hex'))).length > 0;
}

function decode(context) {
  // Buffer skips what is foreign to Base64, and so would read two texts alike.
  if (!/^[\w+/-]*={0,2}$/.test(context) || context.replace(/=+$/, '').length % 4 === 1) throw new Refused('malformed-context');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(context, 'base64')));
  } catch {
    throw new Refused('malformed-context');
  }
}

/** One of person and company, whoever looks at it, and from which team. The rest may be missing, and null. */
function checkShape(data) {
  const found = [data?.person, data?.company].filter((part) => part !== undefined && part !== null);
  const isWhole = [found[0], data?.team, data?.user].every((part) => typeof part?.id === 'string');
  if (found.length !== 1 || !isWhole) throw new Refused('invalid-context');
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function checkAge(timestamp, now) {
  const isDated = RFC_3339.test(timestamp);
  const age = isDated ? (now - Date.parse(timestamp)) / 1000 : Number.NaN;
  // Date takes 30 February for 2 March.
  if (Number.isNaN(age) || new Date(`${timestamp.slice(0, 10)}T00:00Z`).getUTCDate() !== Number(timestamp.slice(8, 10)))
    throw new Refused('invalid-context');
  if (age > MAX_AGE_SECONDS) throw new Refused('stale-context');
  if (age < -CLOCK_TOLERANCE_SECONDS) throw new Refused('future-context');
}
