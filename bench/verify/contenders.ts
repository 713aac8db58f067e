import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { sign, verify } from '@octokit/webhooks-methods';
import { jwtVerify, SignJWT } from 'jose';
// Through package.json's exports, so what is measured is what is published.
import { generateSecretKey, signContext, verifyContext } from 'partner-widgets/server';
import { Webhook } from 'standardwebhooks';
import type { Call } from '../calls.ts';
import type { Contender } from '../figures.ts';
import { sizedContext } from '../sized-context.ts';

/** Each verifies the same contact once, and resolves to its id or to true: all are awaited alike. */
export async function contendersFor(count: number): Promise<(Contender & { call: Call })[]> {
  const draft = sizedContext(count);
  const secretKey = generateSecretKey();
  const { context, signature } = await signContext(draft, secretKey);
  const payload = { ...draft, timestamp: new Date().toISOString() };
  const body = JSON.stringify(payload);

  // Imported once, as jose's documentation advises; with the bytes it would import the key each time.
  const jwtKey = await crypto.subtle.importKey('raw', randomBytes(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const jwt = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(jwtKey);

  const webhook = new Webhook(randomBytes(32).toString('base64'));
  const sentAt = new Date();
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': webhook.sign('msg_1', sentAt, body),
  };
  const octokitSignature = await sign(secretKey, body);

  /** The guide's "Node.js" sample as it prints it: no schema, no age. */
  function guide() {
    const computedSignature = createHmac('sha256', secretKey).update(context).digest('hex');
    if (!timingSafeEqual(Buffer.from(signature), Buffer.from(computedSignature))) throw new Error('Invalid signature!');
    return JSON.parse(Buffer.from(context, 'base64').toString('utf-8'));
  }

  return [
    { name: 'partner-widgets', role: 'ours', call: async () => (await verifyContext({ context, signature }, secretKey)).ok },
    { name: 'jose jwtVerify, HS256, imported key', role: 'peer', call: async () => (await jwtVerify(jwt, jwtKey)).payload['person'] },
    { name: 'standardwebhooks', role: 'peer', call: async () => webhook.verify(body, headers) },
    { name: 'the guide’s sample: no schema, no age', role: 'part', call: async () => guide().person.id },
    { name: '@octokit/webhooks-methods: HMAC alone', role: 'part', call: async () => verify(secretKey, body, octokitSignature) },
    {
      name: 'one createHmac',
      role: 'limit',
      call: async () => createHmac('sha256', secretKey).update(context).digest('hex') === signature,
    },
  ];
}
