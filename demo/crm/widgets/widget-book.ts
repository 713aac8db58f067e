import { writeFile } from 'node:fs/promises';
import type { Enablement } from 'partner-widgets/protocol';
import type { RegisteredKey } from 'partner-widgets/server';
import type { RegisteredWidget } from './first-widgets.ts';
import { readWidgets, type WidgetsOnFile } from './widgets-on-file.ts';

/** The registered widgets, their keys, and which team has switched what on, kept in one file that nobody else may read. */
export class WidgetBook {
  readonly #file: string;
  readonly #kept: WidgetsOnFile;
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string, kept: WidgetsOnFile) {
    this.#file = file;
    this.#kept = kept;
  }

  /** @param firstKeys the keys that the demo's own partners have. */
  static async open(file: string, partnersOrigin: string, firstKeys: Record<string, string>): Promise<WidgetBook> {
    const book = new WidgetBook(file, await readWidgets(file, partnersOrigin, firstKeys));
    await book.#write();
    return book;
  }

  get widgets(): RegisteredWidget[] {
    return this.#kept.widgets;
  }

  get enablements(): Enablement[] {
    return this.#kept.enablements;
  }

  find(id: string): RegisteredWidget | undefined {
    return this.#kept.widgets.find((widget) => widget.id === id);
  }

  keysOf(id: string): RegisteredKey[] {
    return Object.hasOwn(this.#kept.keys, id) ? (this.#kept.keys[id] ?? []) : [];
  }

  /** In place of the one with its id, or after the others. */
  async keepWidget(widget: RegisteredWidget): Promise<void> {
    const isKnown = this.find(widget.id) !== undefined;
    const { widgets } = this.#kept;
    this.#kept.widgets = isKnown ? widgets.map((each) => (each.id === widget.id ? widget : each)) : [...widgets, widget];
    await this.#write();
  }

  async keepKeys(id: string, keys: RegisteredKey[]): Promise<void> {
    this.#kept.keys = { ...this.#kept.keys, [id]: keys };
    await this.#write();
  }

  async keepEnablements(enablements: Enablement[]): Promise<void> {
    this.#kept.enablements = enablements;
    await this.#write();
  }

  /** One after the other, so that the last to ask is the last to write. */
  #write(): Promise<void> {
    const write = () => writeFile(this.#file, `${JSON.stringify(this.#kept, null, 2)}\n`, { mode: 0o600 });
    this.#written = this.#written.then(write, write);
    return this.#written;
  }
}
