import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, visit } from '../e2e/browse.ts';
import { named, signedQuery } from './check-widget.ts';

interface Framed {
  widget: string;
  crm: string;
  stranger: string;
}

const HOSTILE = named('<img src=x onerror="window.ran=1">', '</h1><script>window.ran=1</script>');

/** What an agent sees: the widget in a frame of a page of another origin, in a real browser. */
export function checkFramed(served: () => Framed): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function open(context: object, { from = served().crm, colorScheme = 'light' as 'light' | 'dark', seconds = 0 } = {}) {
    const frame = encodeURIComponent(served().widget + signedQuery(context, seconds));
    const opened = await visit(browser, `${from}/?frame=${frame}`, { colorScheme });
    return { ...opened, inside: opened.page.frameLocator('iframe') };
  }

  describe('framed by the CRM, in Chromium', () => {
    test('shows the verified name, and the console is empty', async () => {
      const { inside, complaints, page } = await open(named('José', 'O’Brien – VIP 🏡'));
      await expect.poll(() => inside.locator('h1').textContent()).toBe('José O’Brien – VIP 🏡');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('a name that is HTML is text, and runs nothing', async () => {
      const { inside, page } = await open(HOSTILE);
      await expect.poll(() => inside.locator('h1').textContent()).toContain('<img src=x onerror="window.ran=1"> </h1><script>');
      expect(await inside.locator('img').count()).toBe(0);
      expect(await page.frames()[1]?.evaluate('window.ran')).toBeUndefined();
      await page.context().close();
    });

    test('says in words why a page is not shown', async () => {
      const { inside, page } = await open(named('Jane', 'Doe'), { seconds: -600 });
      await expect.poll(() => inside.getByRole('alert').textContent()).toContain('This page is out of date');
      await page.context().close();
    });

    test('a page that will pass by itself has a way to try again', async () => {
      const { inside, page } = await open(named('Jane', 'Doe'), { seconds: 63 });
      await expect.poll(() => inside.getByRole('alert').textContent()).toContain('The clocks do not agree');
      await new Promise((resolve) => setTimeout(resolve, 3500));
      await inside.getByRole('link', { name: 'Try again' }).click();
      await expect.poll(() => inside.locator('h1').textContent()).toBe('Jane Doe');
      await page.context().close();
    });

    test('fits 320 pixels, and follows light and dark', async () => {
      const [light, dark] = await Promise.all([
        open(named('J'.repeat(200), 'Doe')),
        open(named('J'.repeat(200), 'Doe'), { colorScheme: 'dark' }),
      ]);
      const look = async ({ inside, page }: typeof light) => {
        await inside.locator('h1').waitFor();
        const seen = await inside.locator('body').evaluate((body) => {
          const { color, backgroundColor } = getComputedStyle(body);
          return { color, backgroundColor, width: document.documentElement.scrollWidth };
        });
        await page.context().close();
        return seen;
      };
      const [inLight, inDark] = [await look(light), await look(dark)];
      expect(inLight.width).toBeLessThanOrEqual(320);
      expect(inLight.backgroundColor).toBe('rgb(255, 255, 255)');
      expect(inDark).toMatchObject({ color: 'rgb(238, 241, 246)', backgroundColor: 'rgb(23, 27, 34)' });
    });

    test('another page cannot frame it', async () => {
      const { complaints, page } = await open(named('Jane', 'Doe'), { from: served().stranger });
      await expect.poll(() => complaints.join()).toContain('frame-ancestors');
      expect(await page.frames()[1]?.content()).not.toContain('Jane');
      await page.context().close();
    });
  });
}
