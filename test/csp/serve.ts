import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { createSignHandler, createVerifyHandler, generateSecretKey, toNodeListener } from 'partner-widgets/server';
import { personContext } from 'partner-widgets/testing';
import { ROOT } from '../built.ts';

/** A host's page and a widget's, each with nothing but the built package and React, both under a policy that allows no exception. */
export async function servePages() {
  const { outputFiles } = await build({
    entryPoints: { host: `${ROOT}/test/csp/host.tsx`, widget: `${ROOT}/test/csp/widget.tsx` },
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Without the paths of our own tsconfig the package finds itself by its exports, in dist.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  });
  const secretKey = generateSecretKey();
  const sign = toNodeListener(createSignHandler({ authorize: () => true, contextFor: () => personContext, secretKeyFor: () => secretKey }));
  const verify = toNodeListener(createVerifyHandler({ secretKeys: secretKey }));
  const files = new Map<string, [type: string, body: string]>([
    ['/', ['text/html', page('host')]],
    ['/widget', ['text/html', page('widget')]],
    ['/host.css', ['text/css', readFileSync(`${ROOT}/dist/host.css`, 'utf8')]],
    ['/widget.css', ['text/css', readFileSync(`${ROOT}/dist/partner.css`, 'utf8')]],
    ...outputFiles.map(({ path, text }): [string, [string, string]] => [path, ['text/javascript', text]]),
  ]);
  const server = createServer((request, response) => {
    const [path = '/'] = request.url?.split('?') ?? [];
    if (path === '/sign') return void sign(request, response);
    if (path === '/verify') return void verify(request, response);
    const [type, body] = files.get(path) ?? ['text/plain', ''];
    response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': policy(path === '/') });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };

  function policy(mayFrame: boolean): string {
    const strict = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
    const { port } = server.address() as AddressInfo;
    return mayFrame ? `${strict}; frame-src http://127.0.0.1:${port}` : strict;
  }
}

function page(name: string): string {
  return `<!doctype html><title>${name}</title><link rel="icon" href="/icon"><link rel="stylesheet" href="/${name}.css"><div id="root"></div><script src="/${name}.js" defer></script>`;
}
