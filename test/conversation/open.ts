import type { Browser, Frame, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { Showing } from './pages/window.ts';
import { type Asked, CRM, serveSite } from './site.ts';

export interface Opened {
  page: Page;
  asked: Asked;
  printed: string[];
  show(showing: Showing): Promise<void>;
  /** The widget's frame, as it is now. */
  frame(): Promise<Frame>;
}

/** A CRM's page in a browser of its own, with one widget. */
export async function openCrm(browser: Browser, showing: Showing = {}): Promise<Opened> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const asked = await serveSite(context);
  const page = await context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  await page.goto(`${CRM}/crm`);
  const show = (next: Showing) => page.evaluate((given) => window.hostPage.show(given), next);
  await show(showing);
  return {
    page,
    asked,
    printed,
    show,
    async frame() {
      const handle = await page.waitForSelector('iframe', { state: 'attached' });
      const frame = await handle.contentFrame();
      expect(frame).toBeTruthy();
      return frame!;
    },
  };
}
