import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Engine, EnginePage } from '../engines/engine.ts';
import { type EngineChoice, engines } from '../engines/engines.ts';
import { type Site, serveSite } from './site.ts';

/** One engine, one page in it, and the four origins. */
export interface Field {
  engine: EngineChoice['engine'];
  page(): EnginePage;
  /** Another page, where the last one was taken away under its driver's feet. */
  renew(): Promise<void>;
  site(): Site;
}

/** Says the same tests for each engine; those of one that is not installed are skipped. */
export function inEachEngine(tests: (field: Field) => void): void {
  for (const { engine, isInstalled, open } of engines) {
    describe.skipIf(!isInstalled)(`in ${engine}`, () => {
      let opened: Engine;
      let page: EnginePage;
      let site: Site;
      beforeAll(async () => {
        site = await serveSite();
        opened = await open();
        page = await opened.newPage();
      });
      afterAll(async () => {
        await page?.close();
        await opened?.close();
        site?.close();
      });
      const renew = async (): Promise<void> => {
        const last = page;
        page = await opened.newPage();
        // Not waited for: some drivers answer only when the page has come to rest.
        void last.close().catch(() => {});
      };
      tests({ engine, page: () => page, renew, site: () => site });
    });
  }
}

/** What an expression becomes in the end; until the frame is there, nothing. */
export function expectSoon(page: EnginePage, expression: string, ...frames: string[]) {
  return expect.poll(() => page.evaluate(expression, ...frames).catch(() => undefined), { timeout: 60_000 });
}
