import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createSignHandler, createVerifyHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { bundled } from '../bundled.ts';
import { sizedContext } from '../sized-context.ts';

interface File {
  headers: Record<string, string>;
  body: string | Uint8Array;
}

const html = (body: string): File => ({
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${body}`,
});
const script = (contents: Uint8Array): File => ({
  headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Content-Encoding': 'gzip', 'Cache-Control': 'max-age=3600' },
  body: gzipSync(contents),
});

/** The CRM with its signer, and the widgets with their verifier. Two origins by the two names of this machine, which are two sites. */
export async function openServer(): Promise<{ host: string; close(): void }> {
  const secretKey = generateSecretKey();
  const draft = sizedContext(1);
  const sign = toNodeListener(
    createSignHandler({ secretKeyFor: () => secretKey, contextFor: () => draft, authorize: () => ({ agent: draft.user.id }) }),
  );
  const verify = toNodeListener(createVerifyHandler({ secretKeys: secretKey }));
  const scripts = await bundled('paint', ['hosts.mjs', 'hooks.mjs', 'react-by-hand.mjs']);
  const files = new Map([...scripts].map(([path, contents]) => [path, script(contents)]));
  files.set('/', html('<script type="module" src="/hosts.js"></script><body>'));
  files.set('/empty', html(''));
  for (const name of ['hooks', 'react-by-hand'])
    files.set(`/${name}`, html(`<script type="module" src="/${name}.js"></script><div id="app"></div>`));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/sign') return void sign(request, response);
    if (pathname === '/verify') return void verify(request, response);
    const file = files.get(pathname);
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const guide = readFileSync(new URL('guide-widget.html', import.meta.url), 'utf8');
  const body = guide.replace('YOUR_SECRET_KEY_HERE', secretKey).replace('HOST_ORIGIN', host);
  files.set('/guide', { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body });
  return { host, close: () => server.close() };
}
