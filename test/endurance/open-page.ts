import type { Browser, CDPSession, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChromium } from '../e2e/browse.ts';
import type { HeldOpen } from '../held-open.ts';
import { type Memory, memoryOf } from './memory-of.ts';
import type {} from './pages/window.ts';
import { type Site, serveSite } from './site.ts';

/** The CRM's page, and its widgets together. `held` is what a page counts by itself, `memory` what the browser has. */
export type Holdings = Record<'page' | 'widgets', { held: HeldOpen; memory: Memory }>;

export interface OpenPage {
  page: Page;
  measure(): Promise<Holdings>;
}

// As an agent's browser has it, and Chromium without windows has not: a process for each site.
const ISOLATED = '--site-per-process';

/** A browser and two origins for all tests of a file. */
export function shareSite(): (path: string) => Promise<OpenPage> {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium(ISOLATED);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return async (path) => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const uncaught: unknown[] = [];
    page.on('pageerror', (error) => uncaught.push(error));
    onTestFinished(() => expect(uncaught).toEqual([]));
    await page.goto(`${site.crm}${path}`);
    const own = await context.newCDPSession(page);
    const widgets = await context.newCDPSession(standing(page));
    return { page, measure: () => measure(page, own, widgets) };
  };
}

/** The frame that keeps the process of the widgets' site. */
function standing(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith('/standing'));
  if (!frame) throw new Error('The page has no frame that stays.');
  return frame;
}

async function measure(page: Page, own: CDPSession, widgets: CDPSession): Promise<Holdings> {
  const [held, ...framed] = await Promise.all(page.frames().map(heldIn));
  return {
    page: { held: held ?? nothing, memory: await memoryOf(own) },
    widgets: { held: framed.reduce(add, nothing), memory: await memoryOf(widgets) },
  };
}

const nothing: HeldOpen = { listeners: 0, timers: 0, ports: 0 };

/** Nothing, of a frame that goes meanwhile. */
const heldIn = (frame: Frame): Promise<HeldOpen> =>
  frame
    .evaluate(() => {
      const { listeners, timers, ports } = window.held;
      return { listeners, timers, ports };
    })
    .catch(() => nothing);

const add = (one: HeldOpen, other: HeldOpen): HeldOpen => ({
  listeners: one.listeners + other.listeners,
  timers: one.timers + other.timers,
  ports: one.ports + other.ports,
});
