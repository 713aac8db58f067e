import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin that frames whatever `?frame=` says, sandboxed as the host's components do. */
export async function serveHostPage() {
  const server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    const src = frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const sandbox = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><title>CRM</title><link rel="icon" href="data:,"><iframe title="Widget" width="320" height="600" sandbox="${sandbox}" src="${src}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { crm: `http://localhost:${port}`, stranger: `http://127.0.0.1:${port}`, close: () => server.close() };
}
