import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import { startDev } from '../cli/start-dev.ts';
import { sharedChromium, visit } from './browse.ts';

// A widget in Python, begun after the CRM and with the key that the CRM made. A thread for each connection, as a browser opens one
// ahead that says nothing, and a server that hears one at a time would wait for it.

const SERVER = `
import html, os, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit
from verify import Refused, verify

class Widget(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            person = verify(urlsplit(self.path).query, [os.environ["WIDGET_SECRET_KEY"]])["person"]
            status, text = 200, f"{person['firstName']} {person['lastName']}"
        except Refused as refused:
            status, text = 403, str(refused)
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(f"<!doctype html><title>Widget</title><h1>{html.escape(text)}</h1>".encode())

    def log_message(self, *args):
        pass

ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Widget).serve_forever()
`;

function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import sys; assert sys.version_info >= (3, 9)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'python-widget-'));
let server: ChildProcess | undefined;
beforeAll(() => {
  cpSync(`${ROOT}/stories/guides/languages/verify.py`, join(folder, 'verify.py'));
  writeFileSync(join(folder, 'serve.py'), SERVER);
});
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' ? String(address?.port) : '';
}

test.skipIf(!hasPython())('the page waits for the widget, says what to do, and shows it when it is there', async () => {
  const port = await freePort();
  const dev = await startDev([`http://127.0.0.1:${port}/widget`, '--port', '0']);
  const browser = await sharedChromium();
  const { page } = await visit(browser, dev.crm);
  await expect.poll(() => page.getByRole('heading', { name: 'Waiting for your widget' }).count()).toBe(1);
  expect(await page.getByText(`frame-ancestors ${dev.crm}`).count()).toBe(1);
  const [, key = ''] = /WIDGET_SECRET_KEY=(\w+)/.exec(dev.said()) ?? [];
  server = spawn('python3', [join(folder, 'serve.py'), port], { env: { ...process.env, WIDGET_SECRET_KEY: key }, stdio: 'inherit' });
  await expect.poll(() => page.frameLocator('.pw-iframe').locator('h1').innerText()).toBe('Jane Doe');
  await page.getByLabel('State', { exact: true }).selectOption('stale');
  await expect.poll(() => page.frameLocator('.pw-iframe').locator('h1').innerText()).toBe('stale-context');
  await page.context().close();
  expect(await dev.end()).toBe(0);
});
