import { setTimeout as sleep } from 'node:timers/promises';

/** The W3C's WebDriver, as plain HTTP. */
export class WebDriver {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async isUp(): Promise<boolean> {
    for (let tries = 0; tries < 200; tries++) {
      const isUp = await fetch(`${this.#url}/status`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isUp) return true;
      await sleep(50);
    }
    return false;
  }

  /** The answer's value. Rejects with the driver's word for what went wrong. */
  async ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const answer = await fetch(this.#url + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value }: { value: unknown } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
}
