import type { ContextDraft } from '../../protocol/context.ts';

/** Each page that is open keeps one; a page that is gone does not say so. */
const MAX_RECORDS = 50;

/** The local CRM's database: what the page's editor holds, by the record's id. In memory alone. */
export class RecordBook {
  readonly #drafts = new Map<string, ContextDraft>();

  find(recordId: string): ContextDraft | undefined {
    return this.#drafts.get(recordId);
  }

  keep(recordId: string, draft: ContextDraft): void {
    this.#drafts.delete(recordId);
    this.#drafts.set(recordId, draft);
    const [oldest] = this.#drafts.keys();
    if (this.#drafts.size > MAX_RECORDS && oldest !== undefined) this.#drafts.delete(oldest);
  }
}
