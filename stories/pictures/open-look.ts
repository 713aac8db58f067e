import type { Browser, BrowserContext } from 'playwright';
import type { Look } from './looks.ts';

/** When every picture is taken. */
const NOW = Date.parse('2026-03-02T09:30:00Z');

/** A browser that shows pages in one look: without motion or a blinking caret, in one place, at one moment. */
export async function openLook(browser: Browser, { width, height, theme }: Look): Promise<BrowserContext> {
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' });
  await context.addInitScript(standStill, NOW);
  return context;
}

/** In every page and frame, before its own scripts. Timers run, so that what waits goes on. */
function standStill(now: number): void {
  globalThis.Date = class extends Date {
    constructor(...of: [] | [string | number | Date]) {
      super(of.length === 0 ? now : of[0]);
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  document.adoptedStyleSheets.push(sheet);
}
