import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, inject } from 'vitest';
import { demoIn } from '../../e2e/demo-in.ts';
import { type EngineChoice, engines } from '../engines.ts';
import { documentsAt } from './documents-at.ts';
import { Place } from './place.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The one in which the journeys go. */
    engine: EngineChoice['engine'];
  }
}

/** What a console says of the widgets that are bad on purpose. */
const EXPECTED = ['/broken/verify', "frame-ancestors 'none'"];

/** What the browser asks before it leaves something unsaved. WebKit's driver answers for itself, and tells nobody. */
export const asksToLeave = inject('engine') === 'WebKit' ? [] : ['beforeunload'];

/** A journey has an agent's new page, in the browser and at the demo that all files of a worker share. */
export const test = base
  .extend('engineName', { scope: 'worker' }, () => inject('engine'))
  .extend('engine', { scope: 'worker' }, async ({ engineName }, { onCleanup }) => {
    const opened = await engines.find(({ engine }) => engine === engineName)!.open();
    onCleanup(() => opened.close());
    return opened;
  })
  .extend('port', { scope: 'worker' }, 0)
  .extend('demo', { scope: 'worker' }, async ({ port }, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), 'demo-'));
    const demo = await demoIn(folder, port);
    onCleanup(async () => {
      await demo.close();
      await rm(folder, { recursive: true });
    });
    return demo;
  })
  /** A page that may make the console complain. */
  .extend('anyPage', async ({ engine }, { onCleanup }) => {
    const page = await engine.newPage();
    onCleanup(() => page.close());
    return page;
  })
  /** A page that may not. */
  .extend('page', async ({ engine }, { onCleanup }) => {
    const page = await engine.newPage();
    onCleanup(async () => {
      await page.close();
      expect(page.complaints.filter((complaint) => !EXPECTED.some((each) => complaint.includes(each)))).toEqual([]);
    });
    return page;
  })
  /** The paths of the documents that the demo was asked for, the frames' among them. */
  .extend('documents', ({ demo }, { onCleanup }) => {
    const { paths, stop } = documentsAt(demo);
    onCleanup(stop);
    return paths;
  })
  /** The page at a path of the CRM. */
  .extend('open', ({ demo, page }) => async (path: string) => {
    await page.goto(demo.crm + path);
    return new Place(page);
  });
