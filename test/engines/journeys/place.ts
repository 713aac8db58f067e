import { expect, vi } from 'vitest';
import type { EnginePage } from '../engine.ts';

/** What something is called: all of its text or label, or a part. */
export type Words = string | RegExp;

/** A page, or a frame of it, as a person sees it: what is there is found by what it says, and waited for. */
export class Place {
  readonly #page: EnginePage;
  readonly #frames: readonly string[];

  constructor(page: EnginePage, ...frames: string[]) {
    this.#page = page;
    this.#frames = frames;
  }

  /** The frame of this name. */
  frame(title: string): Place {
    return new Place(this.#page, ...this.#frames, `iframe[title="${title}"]`);
  }

  /** Undefined for as long as the frame is not there. */
  read(expression: string): Promise<unknown> {
    return this.#page.evaluate(expression, ...this.#frames).catch(() => undefined);
  }

  /** What is asked about the first that is seen of these, which is `it`. */
  async of(selector: string, question: string, words?: Words): Promise<unknown> {
    return this.read(`((it) => it && (${question}))(${find(selector, words)})`);
  }

  text(selector: string, words?: Words): Promise<unknown> {
    return this.of(selector, "it.innerText.replace(/\\s+/g, ' ').trim()", words);
  }

  count(selector: string): Promise<unknown> {
    return this.read(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  async sees(selector: string, words?: Words): Promise<void> {
    await expect.poll(() => this.of(selector, 'true', words), { message: `${selector} ${words ?? ''}` }).toBe(true);
  }

  /** As a person does: the browser itself moves the pointer, and again when the page moved from under it. */
  async click(selector: string, words?: Words): Promise<void> {
    const click = async (): Promise<void> => {
      const isThere = await this.of(selector, MARKED, words);
      if (!isThere) throw new Error(`There is no ${selector} ${words ?? ''} to click.`);
      await this.#page.click('[data-here]', ...this.#frames);
      await expect.poll(() => this.count('[data-waits]'), { timeout: 2_000, message: 'clicked' }).not.toBe(1);
    };
    await vi.waitFor(click, { timeout: 60_000, interval: 100 });
  }

  /** Where the focus is, which is here. */
  press(...keys: string[]): Promise<void> {
    return this.#page.press(keys, ...this.#frames);
  }

  /** A click into the field, then the words. */
  async write(selector: string, text: string, words?: Words): Promise<void> {
    await this.click(selector, words);
    await this.press(...text);
  }

  /** An option, by its words. Engines show their lists outside of the page, where no driver reaches. */
  async choose(selector: string, option: RegExp, words?: Words): Promise<void> {
    const value = `[...it.options].find(({ text }) => ${option}.test(text)).value`;
    await this.sees(selector, words);
    await this.of(selector, `(it.value = ${value}, it.dispatchEvent(new Event('change', { bubbles: true })))`, words);
  }
}

/** Whether `it` can be clicked. Its document has a mark from now until it is. */
const MARKED = `(
  document.querySelector('[data-here]')?.removeAttribute('data-here'),
  it.setAttribute('data-here', ''),
  document.documentElement.setAttribute('data-waits', ''),
  it.addEventListener('click', () => document.documentElement.removeAttribute('data-waits'), { once: true, capture: true }),
  !it.disabled
)`;

/** What it is called, by whatever gives it a name. */
const NAMES = '[it.ariaLabel, ...[...(it.labels ?? [])].map((label) => label.innerText), it.innerText]';

function find(selector: string, words: Words = /(?:)/): string {
  const test = words instanceof RegExp ? `${words}.test(name)` : `name === ${JSON.stringify(words)}`;
  const isCalled = `${NAMES}.some((name) => { name = (name ?? '').replace(/\\s+/g, ' ').trim(); return ${test}; })`;
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((it) => it.checkVisibility({ visibilityProperty: true }) && ${isCalled})`;
}
