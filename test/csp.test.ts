import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';
import { servePages } from './csp/serve.ts';

let browser: Browser;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  [browser, pages] = await Promise.all([chromium.launch({ executablePath: findChromium() }), servePages()]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  pages.close();
});

/** What the policies of the page and its frames forbade, as it happens. */
async function openPage(): Promise<{ page: Page; violations: string[] }> {
  const page = await browser.newPage();
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ documentURI, effectiveDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation(violation: string): void };
      tellViolation(`${new URL(documentURI).pathname}: ${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(pages.url);
  return { page, violations };
}

test('host and widget work under the strictest policy without a violation', { timeout: 60_000 }, async () => {
  const { page, violations } = await openPage();
  await page.getByRole('tab', { name: 'Homes' }).click();
  await page.frameLocator('iframe').getByText('Homes for Jane').waitFor();
  await page.getByRole('tab', { name: 'Unsafe' }).click();
  await page.getByRole('alert').getByText('insecure-url').waitFor();
  await page.getByRole('tab', { name: 'Homes' }).click();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.locator('section[data-status=ready] iframe').waitFor();
  await page.frameLocator('iframe').getByText('Homes for Jane').waitFor();
  expect(violations).toEqual([]);
});

test('a violation would be heard, in the page and in the frame', { timeout: 60_000 }, async () => {
  const { page, violations } = await openPage();
  await page.getByRole('tab', { name: 'Homes' }).click();
  await page.frameLocator('iframe').getByText('Homes for Jane').waitFor();
  for (const frame of page.frames()) await frame.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => violations.sort()).toEqual(['/: style-src-attr inline', '/widget: style-src-attr inline']);
});
