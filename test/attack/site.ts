import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createMemoryReplayStore, createVerifyHandler, toNodeListener, widgetSecurityHeaders } from 'partner-widgets/server';
import { pageScripts } from './page-scripts.ts';
import { signAs, WIDGET_KEY } from './sign-as.ts';

/** What one of the origins was asked. */
export interface Asked {
  origin: string;
  url: URL;
  referer: string | undefined;
}

export interface Site {
  crm: string;
  widget: string;
  /** Another partner, of the widget's own site. */
  sibling: string;
  /** By its name it is not on this machine, so no widget takes it for a CRM in development. */
  evil: string;
  asked: Asked[];
  /** What pages said to /report. */
  reports: unknown[];
  close(): void;
}

const HOSTS = { crm: 'localhost', widget: '127.0.0.1', sibling: '127.0.0.1', evil: 'localhost.' };

/**
 * Four origins, each with every page of `pages/`; below `/guided` they have the headers that the guide asks of a widget, below `/alone`
 * the one with which a CRM is nobody's opener. All that runs of the library is what is published.
 */
export async function serveSite(): Promise<Site> {
  const scripts = await pageScripts('test/attack/pages');
  const asked: Asked[] = [];
  const reports: unknown[] = [];
  const handlers = {
    '/sign': signAs,
    '/verify': createVerifyHandler({ secretKeys: WIDGET_KEY }),
    '/verify-once': createVerifyHandler({ secretKeys: WIDGET_KEY, replayStore: createMemoryReplayStore() }),
    '/report': async (request: Request) => {
      reports.push(await request.json());
      return new Response(null, { headers: { 'access-control-allow-origin': '*' } });
    },
  };
  const listeners = new Map(Object.entries(handlers).map(([path, handler]) => [path, toNodeListener(handler)]));
  const names = ['crm', 'widget', 'sibling', 'evil'] as const;
  const servers = names.map((name) => createServer((request, response) => answer(name, request, response)));
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const [crm = '', widget = '', sibling = '', evil = ''] = servers.map((server, index) => {
    const address = server.address();
    return `http://${Object.values(HOSTS)[index]}:${typeof address === 'object' && address?.port}`;
  });
  const origins = { crm, widget, sibling, evil };
  const headersBelow: Record<string, object> = {
    '/guided': widgetSecurityHeaders({ frameAncestors: [crm] }),
    '/alone': { 'cross-origin-opener-policy': 'same-origin' },
  };

  function answer(name: (typeof names)[number], request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', origins[name]);
    asked.push({ origin: origins[name], url, referer: request.headers.referer });
    const listener = listeners.get(url.pathname);
    if (listener) return void listener(request, response);
    const [, folder = '', page = ''] = /^(\/\w+)?\/([\w-]+)$/.exec(url.pathname) ?? [];
    const script = scripts.get(page);
    const head = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
    const body =
      script === undefined
        ? ''
        : `${head}<title>${page}</title><body><script>origins = ${JSON.stringify(origins)}</script><script>${script}</script>`;
    const type = script === undefined ? 'text/plain' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...headersBelow[folder] }).end(body);
  }
  return {
    ...origins,
    asked,
    reports,
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
