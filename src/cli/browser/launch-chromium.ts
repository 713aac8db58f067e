import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { connectDevTools, type DevTools } from './dev-tools.ts';

export interface Browser {
  /** "Chrome/141.0.7390.54". */
  version: string;
  devTools: DevTools;
  close(): Promise<void>;
}

const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--mute-audio',
  // Several pages are open at once, and each is to run as if it were looked at.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // A widget on this machine is shown by a page that is not, and nobody is there to allow it.
  '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
  // A widget's frame has a process of its own, as it has where the CRM is another site.
  '--site-per-process',
];

const STARTS_WITHIN = 30_000;
const ENDS_WITHIN = 5_000;

/** Starts it with a profile of its own, gone with it, and with `more` flags. Rejects with a reason for a person. */
export async function launchChromium(path: string, more: readonly string[] = []): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'partner-widgets-'));
  // Chromium's own sandbox refuses to run as root, as which containers do.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(path, [...FLAGS, ...more, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, , complaints, toBrowser, fromBrowser] = browser.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) throw new Error('The browser has no pipes.');
  const devTools = connectDevTools(toBrowser, fromBrowser);
  let said = '';
  complaints?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const kill = (): void => void browser.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    browser.once('error', (error) => void resolve(devTools.end(`${path} cannot be started: ${error.message}`)));
    browser.once('exit', (code) => void resolve(devTools.end(`${path} ended with ${code}. ${lastWords(said)}`.trim())));
  });
  const close = async (): Promise<void> => {
    void devTools.send('Browser.close').catch(() => {});
    const timer = setTimeout(kill, ENDS_WITHIN);
    await ended;
    clearTimeout(timer);
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  const late = setTimeout(() => devTools.end(`${path} did not answer within ${STARTS_WITHIN / 1000} seconds.`), STARTS_WITHIN);
  try {
    const { product } = await devTools.send('Browser.getVersion');
    return { version: String(product), devTools, close };
  } catch (error) {
    kill();
    await close();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

/** The line of what it said that is most likely to tell why. */
function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /FATAL|No usable sandbox|cannot open|missing/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 300);
}
