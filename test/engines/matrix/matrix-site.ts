import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSignHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { personContext } from 'partner-widgets/testing';
import { bundleHost } from '../bundle-host.ts';
import { makeCertificate } from './certificate.ts';
import { hostPage, widgetPage } from './matrix-pages.ts';

/** A CRM and a widget on two sites, each by https: two names of this machine. */
export async function serveMatrix() {
  const sign = createSignHandler({ authorize: () => true, contextFor: () => personContext, secretKeyFor: generateSecretKey });
  const hostScript = await bundleHost();
  const server = createServer(makeCertificate(), (request, response) => void toNodeListener(answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const widget = `https://127.0.0.1:${port}/probe`;
  const files: Record<string, [type: string, body: string]> = {
    '/': ['html', hostPage(widget)],
    '/host.js': ['javascript', hostScript],
    '/probe': ['html', widgetPage],
    '/module.js': ['javascript', 'export {};'],
    '/own': ['plain', 'own'],
  };
  return {
    widget,
    /** The CRM's page, whose script renders the widget in our own frame. */
    crm: `https://localhost:${port}/?widget=homes&page=probe`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/sign') return sign(request);
    const [type, body] = files[pathname] ?? ['plain', ''];
    return new Response(body, { headers: { 'content-type': `text/${type}` } });
  }
}
