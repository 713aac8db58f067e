/** Tells what the agent rests on, and not what is only passed on the way. */
export class RestTimers {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  start(id: string, delay: number, onRest: () => void): void {
    this.stop(id);
    this.#timers.set(id, setTimeout(onRest, delay));
  }

  stop(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  stopAll(): void {
    for (const id of [...this.#timers.keys()]) this.stop(id);
  }
}
