import type { Frame, Page } from 'playwright';
import { launchChromium } from '../e2e/browse.ts';
import type { Engine, EnginePage } from './engine.ts';

/** By playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    version: `Chromium ${browser.version()}`,
    async newPage() {
      const context = await browser.newContext();
      return { ...pageOf(await context.newPage()), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

function pageOf(page: Page): Omit<EnginePage, 'close'> {
  return {
    async goto(url) {
      await page.goto(url);
    },
    evaluate: async (expression, ...frames) => (await frameOf(page, frames)).evaluate(expression),
    click: async (selector, ...frames) => (await frameOf(page, frames)).click(selector),
    screenshot: () => page.screenshot(),
  };
}

async function frameOf(page: Page, selectors: readonly string[]): Promise<Frame> {
  let frame = page.mainFrame();
  for (const selector of selectors) {
    const element = await frame.$(selector);
    const inner = await element?.contentFrame();
    if (!inner) throw new Error(`There is no frame ${selector}.`);
    frame = inner;
  }
  return frame;
}
