import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { createSignHandler, createVerifyHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { personContext } from 'partner-widgets/testing';
import { pageScripts } from '../attack/page-scripts.ts';

export interface Site {
  crm: string;
  widget: string;
  /** What pages threw and nobody caught. */
  uncaught: string[];
  close(): void;
}

/** A CRM and its partner on two sites, each with every page of `pages/`. All that runs of the library is what is published. */
export async function serveSite(): Promise<Site> {
  const scripts = await pageScripts('test/endurance/pages');
  const secretKey = generateSecretKey();
  const handlers = {
    '/sign': createSignHandler({
      authorize: () => true,
      contextFor: ({ recordId }) => ({ ...personContext, person: { ...personContext.person, id: recordId } }),
      secretKeyFor: () => secretKey,
    }),
    '/verify': createVerifyHandler({ secretKeys: secretKey }),
  };
  const listeners = new Map(Object.entries(handlers).map(([path, handler]) => [path, toNodeListener(handler)]));
  const uncaught: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/uncaught') return void request.on('data', (text) => uncaught.push(`${text}`)).on('end', () => response.end());
    const listener = listeners.get(pathname);
    if (listener) return void listener(request, response);
    const [page, isScript] = [basename(pathname, '.js'), pathname.endsWith('.js')];
    const script = scripts.get(page);
    response.writeHead(script === undefined ? 404 : 200, {
      'content-type': `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`,
      // Frames that load one document at once would wait for each other at the cache.
      'cache-control': isScript ? 'max-age=3600' : 'no-store',
    });
    response.end(isScript ? `${scripts.get('hold')}${script}` : documentOf(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    crm: `http://localhost:${port}`,
    widget: `http://127.0.0.1:${port}`,
    uncaught,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const documentOf = (page: string): string =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script src="/${page}.js"></script>`;
