import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Demo } from '../../../demo/serve.ts';

const ASKED = 'http.server.request.start';

/** The paths of the documents that the demo is asked for from now on, as its own servers hear it: no driver has to tell. */
export function documentsAt({ crm, partners }: Demo): { paths: string[]; stop(): void } {
  const hosts = [crm, partners].map((origin) => new URL(origin).host);
  const paths: string[] = [];
  const hear = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    const { accept, host } = request.headers;
    if (accept?.startsWith('text/html') && hosts.includes(host ?? '')) paths.push(new URL(request.url ?? '', crm).pathname);
  };
  subscribe(ASKED, hear);
  return { paths, stop: () => unsubscribe(ASKED, hear) };
}
