/** Timers by name: a new one replaces the last of its name. */
export class Timers {
  readonly #running = new Map<string, ReturnType<typeof setTimeout>>();

  /** Milliseconds. */
  start(name: string, delay: number, run: () => void): void {
    this.stop(name);
    const ring = (): void => {
      this.#running.delete(name);
      run();
    };
    this.#running.set(name, setTimeout(ring, delay));
  }

  isRunning(name: string): boolean {
    return this.#running.has(name);
  }

  stop(name: string): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }

  stopAll(): void {
    for (const name of [...this.#running.keys()]) this.stop(name);
  }
}
