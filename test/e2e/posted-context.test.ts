import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './browse.ts';
import { servePostingSite } from './posting-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof servePostingSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), servePostingSite(20)]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function open(path: string): Promise<{ page: Page; violations: string[] }> {
  const page = await browser.newPage();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await page.goto(site.crm + path);
  return { page, violations };
}

test('20 e-mails and phones, posted into a frame, are read and verified under the strictest policies', async () => {
  const { page, violations } = await open('/crm');
  const verdict = () => page.frames()[1]?.evaluate(() => document.body.dataset['verdict']);
  await expect.poll(verdict).toBe('20 e-mails');
  expect(page.frames()[1]?.url()).toBe(`${site.partner}/widget?tab=1`);
  expect(violations).toEqual([]);
});

test('a violation would be heard', async () => {
  const { page, violations } = await open('/crm');
  await expect.poll(() => page.frames()[1]?.url()).toContain('/widget');
  for (const frame of page.frames()) await frame.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => violations.length).toBe(2);
});

test('what is embedded cannot leave its script, even without a policy', async () => {
  const { page } = await open('/hostile');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(await page.textContent('p')).toBe('After');
  const embedded = await page.evaluate(() => document.querySelector('script[data-partner-widgets="context"]')?.textContent);
  expect(JSON.parse(embedded ?? '')).toMatchObject({ context: '</script><script>window.ran = true</script><!--<script>\u2028&lt;' });
});
