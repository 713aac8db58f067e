import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest';
import * as z from 'zod';
import type { DevTools } from '../../src/cli/browser/dev-tools.ts';
import { type Browser, launchChromium } from '../../src/cli/browser/launch-chromium.ts';
import { findChromium } from '../chromium.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { type Site, serveSite } from './site.ts';
import { attach, type Target } from './target.ts';

export interface OpenPage {
  page: Target;
  measure(): Promise<Holdings>;
}

/** A browser and two origins for all tests of a file. */
export function shareSite(...flags: string[]): (path: string) => Promise<OpenPage> {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium(findChromium(), flags);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return async (path) => {
    const { devTools } = browser;
    const { browserContextId } = await devTools.send('Target.createBrowserContext');
    onTestFinished(async () => void (await devTools.send('Target.disposeBrowserContext', { browserContextId })));
    onTestFinished(() => expect(site.uncaught.splice(0)).toEqual([]));
    const { targetId } = await devTools.send('Target.createTarget', { url: `${site.crm}${path}`, browserContextId });
    const page = await attach(devTools, String(targetId));
    const standing = await attach(devTools, await standingIn(devTools, browserContextId));
    return { page, measure: () => holdingsOf(page, standing) };
  };
}

/** The frame that keeps the process of the widgets' site. */
const standingIn = (devTools: DevTools, context: unknown): Promise<string> =>
  vi.waitFor(async () => {
    const { targetInfos } = listSchema.parse(await devTools.send('Target.getTargets'));
    const found = targetInfos.find(({ url, browserContextId }) => url.endsWith('/standing') && browserContextId === context);
    if (!found) throw new Error('The page has no frame that stays.');
    return found.targetId;
  }, 30_000);

const listSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), url: z.string(), browserContextId: z.optional(z.string()) })),
});
