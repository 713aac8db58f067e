import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createVerifyHandler, readPostedContext, toNodeListener, verifyContext, verifyWidgetRequest } from 'partner-widgets/server';
import { ROOT } from '../built.ts';

/** On the conversation's wire: shows what the CRM pushes, and asks for a toast and another record. */
const SPEAK = `
  import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from '/widget.bundle.js';
  const host = connectToHost();
  host.onEnvironment(({ theme, locale, direction }) => { document.body.dataset.environment = [theme, locale, direction].join(' '); });
  watchVerifiedContext({ verify: verifyWithEndpoint('/verify') }, (state) => {
    document.querySelector('output').textContent = state.status === 'verified' ? state.context.person?.firstName ?? state.context.company?.name : state.failure?.code ?? state.status;
  });
  const asked = (answer) => { document.querySelector('samp').textContent = JSON.stringify(answer.ok ? answer.ok : answer.failure?.code ?? answer); };
  document.querySelector('#toast').onclick = () => host.toast({ text: 'Saved by the widget' }).then(asked);
  document.querySelector('#open').onclick = () => host.openRecord({ viewType: 'person', recordId: '42' }).then(asked);
`;

/** HubSpot's wire, as a soft phone. */
const PHONE = `
  const phone = new PartnerWidgetsCalling.CallingExtensions({
    eventHandlers: {
      onReady: () => phone.initialized({ isLoggedIn: true, isAvailable: true }),
      onDialNumber: ({ phoneNumber }) => { document.querySelector('p').textContent = phoneNumber; },
    },
  });`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widget</title><link rel="icon" href="data:,"><body>${body}`;

const inHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A partner's server of another origin: verified on the server, then live in the page. */
export async function serveDevWidget(secretKey: string) {
  const verify = createVerifyHandler({ secretKeys: secretKey });
  const files: Record<string, string> = { '/widget.bundle.js': 'dist/widget.bundle.js', '/calling.global.js': 'dist/calling.global.js' };
  const respond = (type: string, body: string, status = 200) =>
    new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8` } });

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const file = files[pathname];
    if (file) return respond('text/javascript', readFileSync(`${ROOT}/${file}`, 'utf8'));
    if (pathname === '/verify') return verify(request);
    if (pathname === '/speak.js') return respond('text/javascript', SPEAK);
    if (pathname === '/phone')
      return respond('text/html', page(`<p></p><script src="/calling.global.js"></script><script>${PHONE}</script>`));
    if (pathname === '/live')
      return respond(
        'text/html',
        page(
          '<output></output><button id="toast">Toast</button><button id="open">Open</button><samp></samp><script type="module" src="/speak.js"></script>',
        ),
      );
    if (pathname !== '/widget') return new Response(null, { status: 404 });
    const posted = request.method === 'POST' ? await readPostedContext(request) : undefined;
    const verdict = posted
      ? posted.ok
        ? await verifyContext(posted.value, secretKey)
        : posted
      : await verifyWidgetRequest(request, secretKey);
    if (!verdict.ok) return respond('text/html', page(`<p>${verdict.failure.code}</p>`), 403);
    const { person, company } = verdict.value;
    const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : company?.name;
    return respond('text/html', page(`<h1>${inHtml(name || 'No name')}</h1>`));
  }

  const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => void toNodeListener(answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
