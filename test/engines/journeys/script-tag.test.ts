import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import { ROOT } from '../../built.ts';
import { test } from './journey.ts';

const use = `
  const log = [];
  window.log = log;
  const phone = new CallingExtensions({
    eventHandlers: {
      onReady: () => phone.initialized({ isLoggedIn: true }),
      onDialNumber: (data) => log.push(data.phoneNumber),
    },
  });`;

const phones: Record<string, string> = {
  '/module': `<script type="module">import CallingExtensions, { Constants } from '/calling.bundle.js'; window.contact = Constants.CONTACT;${use}</script>`,
  '/classic': `<script src="/calling.global.js"></script><script>window.contact = PartnerWidgetsCalling.Constants.CONTACT; const { CallingExtensions } = PartnerWidgetsCalling;${use}</script>`,
};

/** HubSpot's own host, whose SDK is one file, too. */
const crm = `<div id="phone"></div>
  <script src="/hubspot.js"></script>
  <script>
    window.heard = [];
    const manager = new IFrameManager({
      iFrameOptions: { src: location.origin.replace('localhost', '127.0.0.1') + location.search.slice(1), width: '400', height: '600', hostElementSelector: '#phone' },
      debugMode: false,
      onMessageHandler: (message) => {
        heard.push(message.type);
        if (message.type === 'INITIALIZED') manager.sendMessage({ type: 'DIAL_NUMBER', data: { phoneNumber: '+1 555 0100' } });
      },
    });
  </script>`;

const scripts: Record<string, string> = {
  '/calling.bundle.js': 'dist/calling.bundle.js',
  '/calling.global.js': 'dist/calling.global.js',
  '/hubspot.js': 'node_modules/@hubspot/calling-extensions-sdk/dist/main.js',
};

/** Two origins: the CRM's is localhost, the phone's 127.0.0.1. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const script = scripts[pathname];
  if (script) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`${ROOT}/${script}`));
  const body = phones[pathname] ?? crm;
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`;
  return response.writeHead(200, { 'content-type': 'text/html' }).end(html);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

test.for(Object.keys(phones))('a phone without a bundler runs in HubSpot’s host: %s', async (path, { page }) => {
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/crm?${path}`);
  const phone = () => page.evaluate('[log, contact]', 'iframe').catch(() => undefined);
  await expect.poll(phone).toEqual([['+1 555 0100'], 'CONTACT']);
  expect(await page.evaluate('heard')).toEqual(['READY', 'INITIALIZED']);
});
