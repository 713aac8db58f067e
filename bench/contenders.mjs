import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { jwtVerify, SignJWT } from 'jose';
// Through package.json's exports, so what is measured is what is published.
import { generateSecretKey, signContext, verifyContext } from 'partner-widgets/server';
import { Webhook } from 'standardwebhooks';

/** The guide's own sample of a person, about 1 kB in Base64. */
const draft = JSON.parse(readFileSync(new URL('person-context.json', import.meta.url), 'utf8'));
const secretKey = generateSecretKey();
const signed = await signContext(draft, secretKey);
const payload = { ...draft, timestamp: new Date().toISOString() };

// Imported once, as jose's documentation advises; with the bytes it would import the key each time.
const jwtKey = await crypto.subtle.importKey('raw', randomBytes(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
const jwt = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(jwtKey);

const webhook = new Webhook(randomBytes(32).toString('base64'));
const body = JSON.stringify(payload);
const sentAt = new Date();
const headers = {
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
  'webhook-signature': webhook.sign('msg_1', sentAt, body),
};

/** The guide's "Node.js" sample as it prints it: no schema, no age. */
function guide({ context, signature }) {
  const computedSignature = createHmac('sha256', secretKey).update(context).digest('hex');
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(computedSignature))) throw new Error('Invalid signature!');
  return JSON.parse(Buffer.from(context, 'base64').toString('utf-8'));
}

/** Each verifies the same contact once, and resolves to its id: all are awaited alike. */
export const contenders = {
  ours: async () => {
    const result = await verifyContext(signed, secretKey);
    return result.ok && result.value.person?.id;
  },
  guide: async () => (await guide(signed)).person.id,
  hmac: async () => (await createHmac('sha256', secretKey).update(signed.context).digest('hex')) === signed.signature && draft.person.id,
  jose: async () => (await jwtVerify(jwt, jwtKey)).payload.person.id,
  standardwebhooks: async () => (await webhook.verify(body, headers)).person.id,
};

for (const [name, verify] of Object.entries(contenders)) {
  if ((await verify()) !== draft.person.id) throw new Error(`${name} does not verify, so its time would mean nothing.`);
}

export const contextLength = signed.context.length;
