import { afterAll, beforeAll, expect, inject } from 'vitest';
import { test } from './journey.ts';
import { servePostingSite } from './posting-site.ts';

let site: Awaited<ReturnType<typeof servePostingSite>>;
beforeAll(async () => {
  site = await servePostingSite(20);
});
afterAll(() => void site.close());

// WebKit's driver hears no console.
const heard = inject('engine') === 'WebKit' ? 0 : 2;

test('20 e-mails and phones, posted into a frame, are read and verified under the strictest policies', async ({ anyPage: page }) => {
  await page.goto(`${site.crm}/crm`);
  const inFrame = (expression: string) => page.evaluate(expression, 'iframe').catch(() => undefined);
  await expect.poll(() => inFrame('document.body.dataset.verdict')).toBe('20 e-mails');
  expect(await inFrame('location.href')).toBe(`${site.partner}/widget?tab=1`);
  expect(page.complaints).toEqual([]);
  // A violation would be heard.
  const violate = "document.body.setAttribute('style', 'color: red')";
  for (const frames of [[], ['iframe']]) await page.evaluate(violate, ...frames);
  await expect.poll(() => page.complaints.filter((each) => each.includes('Content'))).toHaveLength(heard);
});

test('what is embedded cannot leave its script, even without a policy', async ({ page }) => {
  await page.goto(`${site.crm}/hostile`);
  expect(await page.evaluate('window.ran === undefined')).toBe(true);
  expect(await page.evaluate("document.querySelector('p').textContent")).toBe('After');
  const embedded = String(await page.evaluate("document.querySelector('script[data-partner-widgets=context]').textContent"));
  expect(JSON.parse(embedded)).toMatchObject({ context: '</script><script>window.ran = true</script><!--<script>\u2028&lt;' });
});
