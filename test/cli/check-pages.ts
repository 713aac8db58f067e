import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createVerifyHandler, toNodeListener, widgetSecurityHeaders } from '../../src/server/index.ts';

/** The key of these widgets: 64 digits, as the guide hands them out. */
export const CHECKED_KEY = '5f0b'.repeat(16);
export const CRM = 'https://app.crm.example';

const headers = widgetSecurityHeaders({ frameAncestors: [CRM] });

/** A widget as its page, what its server verifies with, and its headers. */
export interface CheckedWidget {
  html: string;
  headers?: Record<string, string>;
  /** How old a context may be, or ahead; and how many milliseconds its first answers take, while the server is cold. */
  verify?: { maxAgeSeconds?: number; clockToleranceSeconds?: number; firstTake?: number };
}

const page = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** A small widget without any fault: its server verifies, its page shows. */
export const good: CheckedWidget = { html: page('good.html'), headers };

/** The good one, with one thing made worse. The test breaks where there is no such thing. */
export function but(old: string, worse: string, more: Partial<CheckedWidget> = {}): CheckedWidget {
  if (!good.html.includes(old)) throw new Error(`The good page has no ${old}`);
  return { ...good, html: good.html.replace(old, () => worse), ...more };
}

/** The guide's sample as it prints it, with its key in its place. */
export const guideSample: CheckedWidget = {
  html: page('guide-sample.html.txt').replace('YOUR_SECRET_KEY_HERE', CHECKED_KEY),
  headers: {},
};

export interface Served {
  /** `http://localhost:…` */
  origin: string;
  close(): void;
}

/** As many as the timing takes. */
const COLD = 3;

export async function serve(widget: CheckedWidget, host = '127.0.0.1'): Promise<Served> {
  const { maxAgeSeconds, clockToleranceSeconds, firstTake = 0 } = widget.verify ?? {};
  const options = { ...(maxAgeSeconds && { maxAgeSeconds }), ...(clockToleranceSeconds && { clockToleranceSeconds }) };
  const verify = toNodeListener(createVerifyHandler({ secretKeys: CHECKED_KEY, ...options }));
  let answers = 0;
  return listen((request, response) => {
    if (request.url === '/verify') setTimeout(() => void verify(request, response), ++answers <= COLD ? firstTake : 0);
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...widget.headers }).end(widget.html);
  }, host);
}

export async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void, host = '127.0.0.1'): Promise<Served> {
  const server: Server = createServer({ maxHeaderSize: 32_768 }, answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
