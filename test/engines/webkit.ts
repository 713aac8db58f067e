import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Engine, EnginePage } from './engine.ts';
import { findWebKit } from './find-webkit.ts';
import { keyActions } from './key-actions.ts';
import type { WebDriver } from './web-driver.ts';
import { startWebKit } from './webkit-processes.ts';

/** The driver moves the focus as it goes elsewhere, and whether a click was in a frame is told by the focus. Milliseconds. */
const UNTIL_HEARD = 400;

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const session = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });
const opened = z.object({ handle: z.string() });
const element = z.object({ [ELEMENT]: z.string() });
const evaluated = z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) });

/** WebKitGTK, by its own WebDriver. Its pages are windows of one session, as it has no more than one, and so share their storage. */
export async function openWebKit(): Promise<Engine> {
  const programs = findWebKit();
  if (!programs) throw new Error('There is no WebKitGTK, or not all of it.');
  const { driver, stop } = await startWebKit(programs);
  const browser = { binary: programs.browser, args: ['--automation'] };
  const wanted = { 'webkitgtk:browserOptions': browser, acceptInsecureCerts: true };
  const asked = { capabilities: { alwaysMatch: wanted } };
  const { sessionId, capabilities } = session.parse(await driver.ask('POST', '/session', asked));
  const windows = new Windows(driver, `/session/${sessionId}`);
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    newPage: async () => pageOf(windows, await windows.open()),
    async close() {
      await driver.ask('DELETE', `/session/${sessionId}`);
      await stop();
    },
  };
}

function pageOf(windows: Windows, handle: string): EnginePage {
  return {
    goto: (url) => windows.in(handle, [], async (ask) => void (await ask('POST', '/url', { url }))),
    reload: () => windows.in(handle, [], async (ask) => void (await ask('POST', '/refresh', {}))),
    evaluate: (expression, ...frames) =>
      windows.in(handle, frames, async (ask) => {
        const { value, error } = evaluated.parse(await ask('POST', '/execute/async', { script: awaiting(expression), args: [] }));
        if (error !== undefined) throw new Error(error);
        return value;
      }),
    click: (selector, ...frames) =>
      windows.in(handle, frames, async (ask, find) => {
        await ask('POST', `/element/${await find(selector)}/click`, {});
        if (frames.length > 0) await sleep(UNTIL_HEARD);
      }),
    press: (keys, ...frames) => windows.in(handle, frames, async (ask) => void (await ask('POST', '/actions', keyActions(keys)))),
    complaints: [],
    questions: [],
    screenshot: () => windows.in(handle, [], async (ask) => Buffer.from(z.string().parse(await ask('GET', '/screenshot')), 'base64')),
    close: () => windows.in(handle, [], async (ask) => void (await ask('DELETE', '/window'))),
  };
}

/** Not by `eval`, which a page's policy may forbid. */
function awaiting(expression: string): string {
  const tell = 'then((value) => done({ value }), (error) => done({ error: String(error) }))';
  return `const [done] = arguments; new Promise((resolve) => resolve((${expression}\n))).${tell};`;
}

type Ask = WebDriver['ask'];
type Find = (selector: string) => Promise<string>;

/** WebDriver speaks to one window and frame at a time, so each deed waits for the one before and goes to its own. */
class Windows {
  readonly #driver: WebDriver;
  readonly #session: string;
  #last: Promise<unknown> = Promise.resolve();
  /** Where the driver is. To go there again would move the focus. */
  #here = '';

  constructor(driver: WebDriver, session: string) {
    this.#driver = driver;
    this.#session = session;
  }

  readonly #ask: Ask = (method, path, body) => this.#driver.ask(method, this.#session + path, body);

  readonly #find: Find = async (selector) => {
    const found = await this.#ask('POST', '/element', { using: 'css selector', value: selector });
    return element.parse(found)[ELEMENT];
  };

  open(): Promise<string> {
    return this.#inTurn(async () => {
      // From a window that is open, and the last deed may have closed its own.
      this.#here = '';
      const [other] = z.array(z.string()).parse(await this.#ask('GET', '/window/handles'));
      await this.#ask('POST', '/window', { handle: other });
      // Not a tab, which is not painted, and a picture of it never comes.
      const { handle } = opened.parse(await this.#ask('POST', '/window/new', { type: 'window' }));
      // As high as the screen: a click in a frame scrolls nothing around the frame.
      await this.#ask('POST', '/window', { handle });
      await this.#ask('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 2400 });
      return handle;
    });
  }

  in<T>(handle: string, frames: readonly string[], deed: (ask: Ask, find: Find) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#go(handle, frames);
      return deed(this.#ask, this.#find).catch((error) => {
        // The frame may be another one by now.
        this.#here = '';
        throw error;
      });
    });
  }

  async #go(handle: string, frames: readonly string[]): Promise<void> {
    const there = [handle, ...frames].join(' ');
    if (there === this.#here) return;
    this.#here = '';
    await this.#ask('POST', '/window', { handle });
    await this.#ask('POST', '/frame', { id: null });
    for (const frame of frames) await this.#ask('POST', '/frame', { id: { [ELEMENT]: await this.#find(frame) } });
    this.#here = there;
  }

  #inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(deed);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
