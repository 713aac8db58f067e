import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignedContext } from 'partner-widgets/protocol';
import { createSignHandler, generateSecretKey, generateSigningKeyPair, toNodeListener } from 'partner-widgets/server';
import { awkwardContexts } from 'partner-widgets/testing';
import { ROOT } from '../built.ts';
import { bundleHost } from './bundle-host.ts';
import { alonePage, guidePage, WITHOUT_ED25519, WITHOUT_WEB_CRYPTO } from './proof-pages.ts';

/** How the CRM signs for a widget; what is tampered with is changed after that. */
export type Signing = 'former-key' | 'newest-key' | 'secret-key-alone' | 'tampered';

/** The widget's page. */
export type Page = 'knows-former' | 'knows-both' | 'without-ed25519' | 'without-web-crypto' | 'guide';

/** A CRM's page and its partners' on two origins, both of what is published. */
export async function serveProof() {
  const secretKey = generateSecretKey();
  const [former, newest] = await Promise.all([generateSigningKeyPair(), generateSigningKeyPair()]);
  const signingKeys = { 'former-key': former, 'newest-key': newest, tampered: former, 'secret-key-alone': undefined };
  const sign = createSignHandler({
    authorize: () => true,
    contextFor: () => awkwardContexts.plus,
    secretKeyFor: () => secretKey,
    signingKeyFor: (widgetId) => Object.entries(signingKeys).find(([how]) => how === widgetId)?.[1]?.signingKey,
  });
  const files: Record<string, [type: string, body: string]> = {
    '/': ['html', '<!doctype html><title>CRM</title><link rel="icon" href="data:,"><body><script src="/host.js"></script>'],
    '/host.js': ['javascript', await bundleHost()],
    '/widget.bundle.js': ['javascript', readFileSync(`${ROOT}/dist/widget.bundle.js`, 'utf8')],
    '/knows-former': ['html', alonePage([former.publicKey])],
    '/knows-both': ['html', alonePage([newest.publicKey, former.publicKey])],
    '/without-ed25519': ['html', alonePage([former.publicKey], WITHOUT_ED25519)],
    '/without-web-crypto': ['html', alonePage([former.publicKey], WITHOUT_WEB_CRYPTO)],
  };
  const server = createServer((request, response) => void toNodeListener(answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** The CRM's page with this widget in its frame. */
    url: (signing: Signing, page: Page): string => `http://localhost:${port}/?widget=${signing}&page=${page}`,
    close: () => void server.close(),
  };

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/sign') return sign(request);
    if (pathname === '/sign-tampered') return Response.json(tamper(await (await sign(request)).json()));
    const [type, body] = pathname === '/guide' ? ['html', guidePage(searchParams, secretKey)] : (files[pathname] ?? ['plain', '']);
    return new Response(body, { headers: { 'content-type': `text/${type}` } });
  }
}

/** On its way somebody puts another name into the context. */
function tamper({ context, ...signatures }: SignedContext): SignedContext {
  const json = Buffer.from(context, 'base64').toString().replace('– VIP', '– Mallory');
  return { context: Buffer.from(json).toString('base64'), ...signatures };
}
