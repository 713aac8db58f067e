import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright';
import { THOROUGH } from './thorough.ts';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without the windows around it, in half of the time. `npm run test:thorough` takes the whole browser. */
const SHELL = 'chromium-headless-shell';
const NAMES = THOROUGH ? [...BROWSERS, SHELL] : [SHELL, ...BROWSERS];

/** The browser for the tests: $CHROMIUM, else the first on the PATH, else Playwright's own; else a line on how to get one. */
export function findChromium(): string {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env['CHROMIUM'], ...onPath, playwright.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  console.error('The tests need a Chromium: apt-get install chromium, or npx playwright install chromium, or set CHROMIUM to its path.');
  process.exit(1);
}
