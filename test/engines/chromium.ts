import type { Frame, Page } from 'playwright';
import { launchChromium } from '../e2e/browse.ts';
import type { Engine, EnginePage } from './engine.ts';
import { isWorry } from './worry.ts';

/** By playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    version: `Chromium ${browser.version()}`,
    async newPage() {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-US' });
      return { ...pageOf(await context.newPage()), close: () => context.close() };
    },
    close: () => browser.close(),
  };
}

function pageOf(page: Page): Omit<EnginePage, 'close'> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isWorry(message.type(), message.text())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss());
  });
  return {
    complaints,
    questions,
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    evaluate: async (expression, ...frames) => (await frameOf(page, frames)).evaluate(expression),
    click: async (selector, ...frames) => (await frameOf(page, frames)).click(selector),
    async press(keys) {
      for (const key of keys) await (key.length > 1 ? page.keyboard.press(key) : page.keyboard.type(key));
    },
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
