import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../test/chromium.ts';

export function openBrowser(args: string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args });
}

/** What a page's own `measure` gives; each page here has one. */
export async function measureIn<Measured = number>(page: Page, ...given: readonly unknown[]): Promise<Measured> {
  return page.evaluate<Measured>(`measure(...${JSON.stringify(given)})`);
}

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.waitForFunction('window.measure');
  return page;
}
