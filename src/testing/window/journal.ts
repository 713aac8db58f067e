/** One message, as it was parsed. `data` is of its type. */
export interface Said {
  type: string;
  data: unknown;
}

/** @param patience milliseconds. */
export type Next<Message extends Said> = <Type extends Message['type']>(
  type: Type,
  patience?: number,
) => Promise<Extract<Message, { type: Type }>['data']>;

/** What one end said, in order; and a way to wait for what it says next. */
export class Journal<Message extends Said> {
  readonly messages: Message[] = [];
  #given = new Set<Message>();
  #listeners = new Set<() => void>();

  note(message: Message): void {
    this.messages.push(message);
    for (const listener of [...this.#listeners]) listener();
  }

  clear(): void {
    this.messages.length = 0;
    this.#given.clear();
  }

  /** The data of the first message of this type that was not given before. Rejects when none comes in time, and says what did. */
  readonly next: Next<Message> = async (type, patience = 1_000) => {
    const isNew = (each: Message): each is Extract<Message, { type: typeof type }> => each.type === type && !this.#given.has(each);
    await this.#until(() => this.messages.some(isNew), patience);
    const found = this.messages.find(isNew);
    if (!found)
      throw new Error(
        `No "${type}" came within ${patience} ms. What came: ${this.messages.map((each) => each.type).join(', ') || 'nothing'}.`,
      );
    this.#given.add(found);
    return found.data;
  };

  #until(isSo: () => boolean, patience: number): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve();
      };
      const listener = (): void => void (isSo() && end());
      const timer = setTimeout(end, patience);
      this.#listeners.add(listener);
    });
  }
}
