import type { Browser, Frame, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { Wishes } from '../../src/widget/wishes.ts';
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

/** A page in a browser of its own. */
export async function openPage(browser: Browser, url: string) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const asked = await serveSite(context);
  const page = await context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  await page.goto(url);
  return { context, page, asked, printed };
}

/** A CRM's page in a browser of its own, with one widget. */
export async function openCrm(browser: Browser, showing: Showing = {}): Promise<Opened> {
  const { page, asked, printed } = await openPage(browser, `${CRM}/crm`);
  const show = (next: Showing) => page.evaluate((given) => window.hostPage.show(given), next);
  await show(showing);
  return { page, asked, printed, show, frame: () => widgetIn(page) };
}

/** The frame in a page, as it is now. */
export async function widgetIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  expect(frame).toBeTruthy();
  return frame!;
}

export const statusOf = (frame: Frame) => frame.evaluate(() => window.widgetPage?.host.link.status);
export const statesOf = (frame: Frame) => frame.evaluate(() => window.widgetPage.states);

/** As a page does that was built anew. What is read afterwards is the next document's. */
export async function loadAgain(widget: Frame): Promise<void> {
  const bornAt = () => widget.evaluate(() => performance.timeOrigin);
  const before = await bornAt();
  await widget.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => bornAt().catch(() => before)).not.toBe(before);
}

/** A CRM's page with a widget that has shaken hands. */
export async function openConversation(browser: Browser, showing: Showing = {}) {
  const opened = await openCrm(browser, showing);
  const { page } = opened;
  const widget = await opened.frame();
  await expect.poll(() => statusOf(widget)).toBe('connected');
  // The test's words count for clicks; a click in the frame also takes the focus there.
  await page.focus('iframe');
  return { ...opened, widget, ask: asker(widget) };
}

export type Wish = Exclude<keyof Wishes, 'supports'>;

/** Wishes, and gives what came of it: "done", what an answer carried, or the code of its failure. Counts as a click. */
export function asker(widget: Frame) {
  return (wish: Wish, ...given: unknown[]): Promise<unknown> =>
    widget.evaluate(
      async ([name, args]) => {
        const ask = window.widgetPage.host[name] as (...args: unknown[]) => Promise<Awaited<ReturnType<Wishes['modal']>>>;
        const answer = await ask(...args);
        if (answer.ok) return answer.value ?? 'done';
        return `${answer.supported ? 'supported' : 'unsupported'} ${answer.failure.code}`;
      },
      [wish, given] as const,
    );
}
