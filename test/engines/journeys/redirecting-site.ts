import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frameAttributes } from '../../../src/host/frame-attributes.ts';
import { contentSecurityPolicyFor } from '../../../src/protocol/content-security-policy.ts';

/** How the widget leaves: its URL is `/widget?by=…&to=…`. */
export const ways = ['302', '307', 'two redirects', 'meta refresh', 'location.href', 'a link', 'a form'] as const;
export type Way = (typeof ways)[number];

/** The CRM's own note of what its policy held back. */
const watch = `<script>held = []; addEventListener('securitypolicyviolation', ({ effectiveDirective }) => held.push(effectiveDirective))</script>`;

const tell = `new Image().src = '/beacon'; try { parent.document.title = 'taken'; } catch {}`;

const leaving: Record<Way, (to: string) => string> = {
  '302': () => '',
  '307': () => '',
  'two redirects': () => '',
  'meta refresh': (to) => `<meta http-equiv="refresh" content="0; url=${to}">`,
  'location.href': (to) => `<script>location.href = '${to}'</script>`,
  'a link': (to) => `<a href="${to}">x</a><script>document.querySelector('a').click()</script>`,
  'a form': (to) => `<form method="post" action="${to}"></form><script>document.forms[0].submit()</script>`,
};

const page = (title: string, body: string): string => `<!doctype html><title>${title}</title><link rel="icon" href="data:,">${body}`;

/**
 * A CRM, a partner and a stranger: real servers, as a browser judges a redirect before it asks for the next page.
 * The CRM's `/record?policy=…` frames the widget. Its `/account`, its `/guarded`, which nobody may frame, and its `/half-guarded`,
 * which its own pages may, ask for `/beacon` when their script runs.
 */
export async function serveRedirectingSite() {
  /** Every request, as `crm /account`. */
  const asked: string[] = [];
  const origins = { crm: '', partner: '', stranger: '' };
  const servers = await Promise.all(
    (['crm', 'partner', 'stranger'] as const).map(async (who) => {
      const server = createServer((request, response) => {
        asked.push(`${who} ${new URL(request.url ?? '', origins[who]).pathname}`);
        answer(request, response);
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      origins[who] = `http://${who === 'crm' ? 'localhost' : '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
      return server;
    }),
  );
  return { asked, origins, close: () => servers.map((server) => server.close()) };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', origins.crm);
    const [by, to] = [searchParams.get('by') as Way, searchParams.get('to') ?? ''];
    const html = (body: string, policy?: string) =>
      response.writeHead(200, { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) }).end(body);
    switch (pathname) {
      case '/record': {
        const widget = `${origins.partner}/widget?${searchParams}`;
        const { header } = contentSecurityPolicyFor([{ url: widget }], { hostOrigin: origins.crm });
        const frame = `<iframe title="Widget" sandbox="${frameAttributes.sandbox}" src="${widget.replaceAll('&', '&amp;')}"></iframe>`;
        return void html(page('CRM', `${watch}<h1>Jane Doe</h1>${frame}`), searchParams.has('policy') ? header : undefined);
      }
      case '/widget': {
        if (by === '302' || by === '307') return void response.writeHead(Number(by), { location: to }).end();
        if (by === 'two redirects') return void response.writeHead(302, { location: `/widget?by=302&to=${to}` }).end();
        return void html(page('Widget', leaving[by](to)));
      }
      case '/guarded':
        return void html(page('Account', `<p>Secrets</p><script>${tell}</script>`), "frame-ancestors 'none'");
      case '/half-guarded':
        return void html(page('Account', `<p>Secrets</p><script>${tell}</script>`), "frame-ancestors 'self'");
      case '/account':
        return void html(page('Account', `<p>Secrets</p><script>${tell}</script>`));
      default:
        return void response.end();
    }
  }
}
