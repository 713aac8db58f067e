import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../test/chromium.ts';

/** With a process for each site, as an agent's browser has it; Chromium without windows has it when told. */
export function openBrowser(args: string[] = ['--site-per-process']): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args });
}

/** What a page's own `measure` gives; each page here has one. */
export async function measureIn<Measured = number>(page: Page, ...given: readonly unknown[]): Promise<Measured> {
  return page.evaluate<Measured>(`measure(...${JSON.stringify(given)})`);
}

/** In a browser, or in a visit to it that has other pages. */
export async function openPage(visit: Pick<Browser, 'newPage'>, url: string): Promise<Page> {
  const page = await visit.newPage();
  await page.goto(url);
  await page.waitForFunction('window.measure');
  return page;
}
