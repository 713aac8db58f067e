import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import { launchChromium } from './browse.ts';

const CRM = 'https://app.hubspot.com';
const PHONE = 'https://phone.test';

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
const crm = (path: string): string => `<div id="phone"></div>
  <script src="/hubspot.js"></script>
  <script>
    window.heard = [];
    const manager = new IFrameManager({
      iFrameOptions: { src: '${PHONE}${path}', width: '400', height: '600', hostElementSelector: '#phone' },
      debugMode: false,
      onMessageHandler: (message) => {
        heard.push(message.type);
        if (message.type === 'INITIALIZED') manager.sendMessage({ type: 'DIAL_NUMBER', data: { phoneNumber: '+1 555 0100' } });
      },
    });
  </script>`;

const files: Record<string, string> = {
  '/calling.bundle.js': 'dist/calling.bundle.js',
  '/calling.global.js': 'dist/calling.global.js',
  '/hubspot.js': 'node_modules/@hubspot/calling-extensions-sdk/dist/main.js',
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each(Object.keys(phones))('a phone without a bundler runs in HubSpot’s host: %s', async (path) => {
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = files[pathname];
    if (file) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(`${ROOT}/${file}`) });
    const body = origin === CRM ? crm(path) : (phones[pathname] ?? '');
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}` });
  });
  const page = await context.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(CRM);
  const frame = () => page.frames().find((each) => each.url() === PHONE + path);
  await expect.poll(() => frame()?.evaluate('[log, contact]')).toEqual([['+1 555 0100'], 'CONTACT']);
  expect(await page.evaluate('heard')).toEqual(['READY', 'INITIALIZED']);
  expect(errors).toEqual([]);
  await context.close();
});
