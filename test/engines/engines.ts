import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { findWebKit } from './find-webkit.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

export interface EngineChoice {
  engine: 'Chromium' | 'Firefox' | 'WebKit';
  /** Chromium always is: without it nothing here is tested. */
  isInstalled: boolean;
  open(): Promise<Engine>;
}

/** Where one is not installed, its tests are skipped, and a line says so. */
export const engines: readonly EngineChoice[] = [
  { engine: 'Chromium', isInstalled: true, open: openChromium },
  { engine: 'Firefox', isInstalled: findFirefox() !== undefined, open: openFirefox },
  { engine: 'WebKit', isInstalled: findWebKit() !== undefined, open: openWebKit },
];

export const HOW = { Chromium: 'chromium', Firefox: 'firefox-esr', WebKit: 'webkit2gtk-driver xvfb' };

for (const { engine, isInstalled } of engines) {
  if (!isInstalled) console.warn(`${engine} is not installed, so nothing is tested in it: apt-get install ${HOW[engine]}.`);
}
