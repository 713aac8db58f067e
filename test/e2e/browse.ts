import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findChromium } from '../chromium.ts';

// Playwright's own list also has ThirdPartyStoragePartitioning, without which a partner's frame has no storage. The last list counts.
const FEATURES = '--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,HttpsUpgrades,MediaRouter,PaintHolding';

export function launchChromium(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [FEATURES, '--force-prefers-reduced-motion', ...more] });
}

let shared: Promise<Browser> | undefined;

/** One for all files of a worker, and gone with it: to start one costs more than many a visit. */
export function sharedChromium(): Promise<Browser> {
  shared ??= launchChromium();
  return shared;
}

export interface Visit {
  page: Page;
  /** Everything the console complained of: errors, warnings, violations of a Content-Security-Policy. */
  complaints: string[];
  /** The paths of the documents that were loaded, the frames' among them. */
  documents: string[];
}

/** A new visitor: no cookies, nothing dismissed. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const documents: string[] = [];
  page.on('console', (message) => {
    // Chromium's word on the blank frame that a form is about to be posted into, which is the CRM's own until then.
    if (message.text().includes('can escape its sandboxing')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents.push(new URL(request.url()).pathname);
  });
  await page.goto(url);
  return { page, complaints, documents };
}
