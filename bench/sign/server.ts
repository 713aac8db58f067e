import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { SignJWT } from 'jose';
import { createSignHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { sizedContext } from '../sized-context.ts';

// One contender in a process of its own; it tells its parent the port.

const draft = sizedContext(1);
const secretKey = generateSecretKey();
const handler = createSignHandler({ secretKeyFor: () => secretKey, contextFor: () => draft, authorize: () => ({ agent: draft.user.id }) });
const jwtKey = await crypto.subtle.importKey('raw', randomBytes(32), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

async function readJson(request: IncomingMessage) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

/** As one writes it who needs nothing but an answer: no session, no limit, no schema. */
const byHand =
  (sign: (payload: object) => unknown): RequestListener =>
  async (request, response) => {
    const { recordId } = await readJson(request);
    const answer = await sign({ ...draft, person: { ...draft.person, id: recordId }, timestamp: new Date().toISOString() });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(answer));
  };

const listeners: Record<string, RequestListener> = {
  'createSignHandler in toNodeListener': toNodeListener(handler),
  'createSignHandler in @hono/node-server': getRequestListener(handler),
  'jose SignJWT in a handler by hand': byHand(async (payload) => ({
    token: await new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().sign(jwtKey),
  })),
  'createHmac in a handler by hand': byHand((payload) => {
    const context = Buffer.from(JSON.stringify(payload)).toString('base64');
    return { context, signature: createHmac('sha256', secretKey).update(context).digest('hex') };
  }),
};

const server = createServer(listeners[process.argv[2] ?? '']);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1_000_000);
});
process.once('disconnect', () => process.exit());
