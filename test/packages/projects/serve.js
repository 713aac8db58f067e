// Serves a folder, and signs and verifies with the installed package: `node serve.js dist`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createSignHandler, createVerifyHandler, toNodeListener } from 'partner-widgets/server';

const { WIDGET_SECRET_KEY: secretKey, PORT } = process.env;
const folder = process.argv[2];
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const sign = createSignHandler({
  authorize: () => ({ team: { id: 'north', name: 'North' }, user: { id: 'ada', email: 'ada@crm.example' } }),
  secretKeyFor: (widgetId) => (widgetId === 'homes' ? secretKey : undefined),
  contextFor: ({ recordId }, session) => ({ ...session, person: { id: recordId, firstName: 'José', lastName: 'O’Brien – VIP 🏡' } }),
});
const routes = { '/sign': toNodeListener(sign), '/verify': toNodeListener(createVerifyHandler({ secretKeys: secretKey })) };

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://here');
  if (routes[pathname]) return routes[pathname](request, response);
  const path = pathname === '/' ? '/index.html' : pathname;
  const body = await readFile(join(folder, path)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
}).listen(Number(PORT));
