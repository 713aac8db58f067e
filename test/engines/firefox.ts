import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import type { Engine, EnginePage } from './engine.ts';
import { onPath } from './on-path.ts';

/** $FIREFOX, else the first on the PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX'] || onPath('firefox-esr', 'firefox');
}

/** The stock browser, by WebDriver BiDi, as playwright drives only a Firefox of its own. */
export async function openFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    version: (await browser.version()).replace('/', ' '),
    async newPage() {
      const context = await browser.createBrowserContext();
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

async function frameOf(page: Page, selectors: string[]): Promise<Frame> {
  let frame = page.mainFrame();
  for (const selector of selectors) {
    const element = await frame.$(selector);
    const inner = await element?.contentFrame();
    await element?.dispose();
    if (!inner) throw new Error(`There is no frame ${selector}.`);
    frame = inner;
  }
  return frame;
}
