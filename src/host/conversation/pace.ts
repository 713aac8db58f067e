/** Runs the first at once, and then the last of each `every` milliseconds. */
export class Pace {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void) | undefined;
  readonly #every: number;

  constructor(every: number) {
    this.#every = every;
  }

  run(act: () => void): void {
    this.#waiting = act;
    if (this.#timer === undefined) this.#next();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  #next(): void {
    const act = this.#waiting;
    this.#waiting = undefined;
    this.#timer = act && setTimeout(() => this.#next(), this.#every);
    act?.();
  }
}
