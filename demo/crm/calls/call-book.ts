import { writeFile } from 'node:fs/promises';
import type { CallingProvider, CompleteCallingSettings } from 'partner-widgets/protocol';
import { type CallsOnFile, readCalls } from './calls-on-file.ts';
import type { Beginning, End, Engagement } from './engagement.ts';

/** The registered phones and the calls, kept in one file. */
export class CallBook {
  readonly #file: string;
  readonly #kept: CallsOnFile;
  #written: Promise<void> = Promise.resolve();

  private constructor(file: string, kept: CallsOnFile) {
    this.#file = file;
    this.#kept = kept;
  }

  static async open(file: string, partnersOrigin: string): Promise<CallBook> {
    const book = new CallBook(file, await readCalls(file, partnersOrigin));
    await book.#write();
    return book;
  }

  phones(): CallingProvider[] {
    return Object.entries(this.#kept.phones).map(([id, settings]) => ({ id, ...settings }));
  }

  async keepPhone(id: string, settings: CompleteCallingSettings): Promise<void> {
    this.#kept.phones = { ...this.#kept.phones, [id]: settings };
    await this.#write();
  }

  async removePhone(id: string): Promise<void> {
    delete this.#kept.phones[id];
    await this.#write();
  }

  /** The newest first. */
  engagements(): Engagement[] {
    return this.#kept.engagements.toReversed();
  }

  /** A phone that was loaded anew may tell of its call once more; that is still the one call. */
  async begin(beginning: Beginning, recordIds: string[], startedAt: number): Promise<Engagement> {
    const { engagements } = this.#kept;
    const { providerId, externalCallId } = beginning;
    const known = externalCallId && engagements.find((each) => each.providerId === providerId && each.externalCallId === externalCallId);
    if (known) return known;
    const begun: Engagement = { id: 1 + (engagements.at(-1)?.id ?? 1000), ...beginning, recordIds, startedAt, status: 'open' };
    engagements.push(begun);
    await this.#write();
    return begun;
  }

  async end(id: number, { outcome, properties }: End): Promise<Engagement | undefined> {
    const engagement = this.#kept.engagements.find((each) => each.id === id);
    if (!engagement) return undefined;
    const { hs_call_body, hs_call_title, hs_call_status, hs_call_duration } = properties;
    engagement.status = outcome;
    engagement.notes = hs_call_body ?? engagement.notes;
    engagement.title = hs_call_title ?? engagement.title;
    engagement.endStatus = hs_call_status ?? engagement.endStatus;
    engagement.duration = hs_call_duration ?? engagement.duration;
    await this.#write();
    return engagement;
  }

  /** One after the other, so that the last to ask is the last to write. */
  #write(): Promise<void> {
    const write = () => writeFile(this.#file, `${JSON.stringify(this.#kept, null, 2)}\n`, { mode: 0o600 });
    this.#written = this.#written.then(write, write);
    return this.#written;
  }
}
