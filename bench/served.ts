import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Each script, and for each a page that runs it: `/name` runs `/name.js`. Reached by both names of this machine, which are two sites. */
export async function served(scripts: ReadonlyMap<string, Uint8Array>): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.writeHead(200, { 'Content-Type': `${script ? 'text/javascript' : 'text/html'}; charset=utf-8` });
    const page = `<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="${request.url}.js"></script>`;
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
