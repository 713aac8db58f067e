import type { Browser, Frame, Page } from 'playwright';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { sharedChromium } from '../e2e/browse.ts';
import type { Message } from './pages/window.ts';
import { CRM, PHONE, serveSite } from './site.ts';

/** The worker's browser, for the tests of a file. */
export function shareBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  });
  return () => browser;
}

/** A page of its own visitor, and everything that it and its frames print or throw. Concurrent tests each have an `onTestFinished`. */
export async function openPage(browser: Browser, url: string, onFinished = onTestFinished): Promise<{ page: Page; printed: string[] }> {
  const context = await browser.newContext();
  onFinished(() => context.close());
  await serveSite(context);
  const page = await context.newPage();
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  await page.goto(url);
  return { page, printed };
}

/** The frame of a phone that is opened in a CRM's page. */
export async function openSeat(page: Page, url: string, options: Parameters<Window['crm']['open']>[1] = {}): Promise<Frame> {
  return openedBy(page, url, () => page.evaluate(([src, given]) => window.crm.open(src, given), [url, options] as const));
}

/** A frame that is in a page without being a part of it. */
export async function openFrame(page: Page, url: string): Promise<Frame> {
  const append = (src: string) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  };
  return openedBy(page, url, () => page.evaluate(append, url));
}

async function openedBy(page: Page, url: string, open: () => Promise<void>): Promise<Frame> {
  const known = new Set(page.frames());
  await open();
  const opened = () => page.frames().find((frame) => !known.has(frame) && frame.url() === url);
  await expect.poll(opened).toBeDefined();
  const frame = opened()!;
  await frame.waitForLoadState();
  return frame;
}

export interface Names {
  crm?: string;
  phone?: string;
  query?: string;
}

/** A CRM's page with a phone in it that answered. */
export async function openDesk(
  browser: Browser,
  { crm = 'crm', phone = 'phone', query = `host=${CRM}` }: Names = {},
  onFinished = onTestFinished,
) {
  const { page, printed } = await openPage(browser, `${CRM}/${crm}`, onFinished);
  const frame = await openSeat(page, `${PHONE}/${phone}?${query}`);
  const seat = () =>
    page.evaluate(() => {
      const { steps, received, problems, unknown, call } = window.crm.seats[0]!;
      return { steps: steps.map(({ status }) => status), received, problems, unknown, call };
    });
  const isInitialized = async () => (await received()).some(({ type }) => type === 'INITIALIZED');
  const received = () => page.evaluate(() => window.crm.seats[0]!.received);
  if (!query.includes('construct=later')) await expect.poll(isInitialized).toBe(true);
  return {
    page,
    frame,
    printed,
    seat,
    received,
    heard: () => frame.evaluate(() => window.phone.heard),
    connections: () => frame.evaluate(() => window.phone.connections),
    /** The CRM says this. */
    tell: (...messages: Message[]) => page.evaluate((list) => list.map((message) => window.crm.seats[0]!.send(message)), messages),
    /** The phone calls this method of its SDK. */
    say: (method: string, data?: unknown) =>
      frame.evaluate(([name, value]) => void window.phone.call(name, value), [method, data] as const),
    /** The same, until it is answered. */
    ask: (method: string, data?: unknown) => frame.evaluate(([name, value]) => window.phone.call(name, value), [method, data] as const),
    /** What came to each window. */
    crossed: async () => [await page.evaluate(() => window.watch.crossed), await frame.evaluate(() => window.watch.crossed)] as const,
  };
}
