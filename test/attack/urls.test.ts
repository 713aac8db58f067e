import { checkWidgetUrl } from 'partner-widgets/protocol';
import { describe, expect, test } from 'vitest';
import { benignUrls, hostileUrls, longUrls, looseUrls } from './hostile-urls.ts';
import { inEachEngine } from './in-each-engine.ts';
import type { Showing } from './pages/window.ts';
import { tell } from './table.ts';

// Hostile addresses for a widget: by the check alone, and rendered, where nothing may be framed, signed or asked for.

const HOST = 'localhost:3000';
const at = (url: string, host = HOST): string => url.replaceAll('OWN', host);

test('there are more than a hundred, each another', () => {
  expect(hostileUrls.length).toBeGreaterThan(100);
  expect(new Set(hostileUrls.map(([url]) => url)).size).toBe(hostileUrls.length);
});

describe('the check', () => {
  // By number, as a title of such characters would reach the terminal.
  test.each(hostileUrls.map(([url, code], number) => ({ url, code, number })))('refuses number $number: $code', ({ url, code }) => {
    expect(checkWidgetUrl(at(url), `http://${HOST}`), url).toMatchObject({ ok: false, failure: { code } });
    // In production nothing of this machine is let in, either.
    expect(checkWidgetUrl(at(url), 'https://crm.example').ok, url).toBe(false);
  });

  test.each(benignUrls.map(([url, host], number) => ({ url, host, number })))(
    'reads the true host of benign number $number',
    ({ url, host }) => {
      const checked = checkWidgetUrl(at(url), `http://${HOST}`);
      expect(checked.ok && checked.value.host, url).toBe(host);
    },
  );

  test('refuses what only a browser takes for a host', () => {
    for (const url of looseUrls) expect(checkWidgetUrl(url, `http://${HOST}`), url).toMatchObject({ failure: { code: 'malformed-url' } });
  });

  test('refuses the CRM’s own origin in production, by every spelling', () => {
    for (const url of [
      'https://crm.example',
      'https://CRM.example:443/x',
      'https://crm。example/',
      'https:\\\\crm.example',
      'https://ｃｒｍ.example',
    ]) {
      expect(checkWidgetUrl(url, 'https://crm.example'), url).toMatchObject({ ok: false, failure: { code: 'unsafe-sandbox' } });
    }
  });
});

inEachEngine(({ engine, page, site }) => {
  const show = (showings: Showing[]) => page().evaluate(`window.crmPage.show(...${JSON.stringify(showings)})`);
  const sections = (what: string) => page().evaluate(`[...document.querySelectorAll('section')].map((section) => ${what})`);

  test('frames none of them, and says so in words', async () => {
    await page().goto(`${site().crm}/crm`);
    const { host } = new URL(site().crm);
    const before = site().asked.length;
    await show(hostileUrls.map(([url], index) => ({ id: `url-${index}`, url: at(url, host) })));
    await expect.poll(() => sections('section.dataset.status')).toEqual(hostileUrls.map(() => 'failed'));
    const codes = (await sections("section.querySelector('.pw-notice-code').textContent")) as string[];
    // One engine cannot even read what another can.
    expect(codes.filter((code) => code !== 'malformed-url')).toEqual(
      hostileUrls.flatMap(([, code], index) => (codes[index] === 'malformed-url' ? [] : [code])),
    );
    expect(await sections("section.querySelector('[role=alert] .pw-notice-title').textContent")).toEqual(
      hostileUrls.map(() => 'This widget’s address is not safe'),
    );
    const [frames, signings, uncaught] = (await page().evaluate(
      "[document.querySelectorAll('iframe').length, window.crmPage.signings.length, window.crmPage.uncaught.length]",
    )) as number[];
    const requests = site().asked.length - before;
    tell({
      engine,
      what: 'URLs, rendered',
      tried: hostileUrls.length,
      accepted: Number(frames) + Number(signings) + requests,
      uncaught: Number(uncaught),
    });
    expect([frames, signings, requests, uncaught]).toEqual([0, 0, 0, 0]);
  });

  test('shows where the benign ones truly lead, and signs for them', async () => {
    await page().goto(`${site().crm}/crm`);
    const { host } = new URL(site().crm);
    await show(benignUrls.map(([url], index) => ({ id: `url-${index}`, url: at(url, host), isNeverSigned: true })));
    await expect.poll(() => page().evaluate('window.crmPage.signings.length')).toBe(benignUrls.length);
    expect(await sections('section.dataset.status')).toEqual(benignUrls.map(() => 'signing'));
    expect(await sections("section.querySelector('.pw-bar-origin bdi').textContent")).toEqual(benignUrls.map(([, name]) => name));
  });

  test('frames none that is too long', async () => {
    await page().goto(`${site().crm}/crm`);
    await show(longUrls.map((url, index) => ({ id: `url-${index}`, url })));
    await expect.poll(() => sections("section.querySelector('.pw-notice-code')?.textContent")).toEqual(longUrls.map(() => 'url-too-long'));
    expect(await page().evaluate("document.querySelectorAll('iframe').length")).toBe(0);
  });
});
