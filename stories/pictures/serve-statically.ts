import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Served {
  folder: string;
  /** With a slash at its end. */
  path: string;
  port: number;
}

/** The plainest host there is, under every name of this machine: a folder's files under a path, no rewrites, no index, no guessed type. */
export async function serveStatically({ folder, path, port }: Served): Promise<() => void> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const type = TYPES[extname(pathname)];
    const file = join(folder, normalize(decodeURI(pathname.slice(path.length - 1))));
    const isThere = pathname.startsWith(path) && type && (await stat(file).catch(() => undefined))?.isFile();
    if (!isThere) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return () => server.close();
}
