import puppeteer, { type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { Engine, EnginePage } from './engine.ts';
import { onPath } from './on-path.ts';
import { isWorry } from './worry.ts';

/** $FIREFOX, else the first on the PATH. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX'] || onPath('firefox-esr', 'firefox');
}

/** Two cores paint three browsers: fewer frames, fewer processes, and none before it is asked for. */
const FRUGAL = { 'layout.frame_rate': 10, 'dom.ipc.processCount': 2, 'dom.ipc.processPrelaunch.enabled': false };

/** The stock browser, by WebDriver BiDi, as playwright drives only a Firefox of its own. */
export async function openFirefox(): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox.');
  // Wide enough for what opens over a page.
  const defaultViewport = { width: 1280, height: 1000 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport,
    extraPrefsFirefox: FRUGAL,
  });
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
      await page.goto(url).catch((error: unknown) => {
        // At times it drops a navigation, as frames of the last page still load.
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        return page.goto(url);
      });
    },
    async reload() {
      await page.reload();
    },
    evaluate: async (expression, ...frames) => (await frameOf(page, frames)).evaluate(expression),
    click: async (selector, ...frames) => (await frameOf(page, frames)).click(selector),
    async press(keys) {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
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
