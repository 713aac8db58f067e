import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Demo } from '../../demo/serve.ts';
import { sharedChromium, type Visit, visit } from './browse.ts';
import { demoIn } from './demo-in.ts';

/** What Chromium writes to the console about the widgets that are bad on purpose. */
const EXPECTED = ['/broken/verify', "frame-ancestors 'none'"];

export interface Crm {
  demo(): Demo;
  /** A new agent's browser at a page of the CRM. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Stops the demo and starts it on the same port, with what it has on file. */
  restart(): Promise<void>;
}

/** The demo for the tests of one file; what they open must not make the console complain. */
export function serveCrm(): Crm {
  let demo: Demo;
  let browser: Browser;
  let folder: string;
  const visits: Visit[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    [demo, browser] = await Promise.all([demoIn(folder), sharedChromium()]);
  });
  afterEach(async () => {
    const complaints = visits.flatMap((each) => each.complaints);
    for (const { page } of visits.splice(0)) await page.context().close();
    expect(complaints.filter((complaint) => !EXPECTED.some((each) => complaint.includes(each)))).toEqual([]);
  });
  afterAll(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });
  return {
    demo: () => demo,
    async open(path, options) {
      const opened = await visit(browser, demo.crm + path, options);
      visits.push(opened);
      return opened;
    },
    async restart() {
      await demo.close();
      demo = await demoIn(folder, Number(new URL(demo.crm).port));
    },
  };
}

export function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name });
}

/** Inside the widget that is seen. */
export function widget(page: Page, name: string): FrameLocator {
  return page.frameLocator(`iframe[title="${name}"]:visible`);
}

export function button(within: Page | FrameLocator | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

/** The section around a widget's frame, with its status. */
export function frameOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** As an agent does: a click into the field, then the words. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill(text);
}
