import { fail, type Result, succeed } from '../protocol/result.ts';
import { readSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import { pageEntry } from './entry.ts';
import { hostStore } from './host-store.ts';
import type { HostLink } from './link.ts';

/** Where a signed context comes from, and comes from again. */
export interface EntrySource {
  /** Undefined while it is still to come by message. */
  get(): Result<SignedContext> | undefined;
  subscribe(listener: () => void, allowedOrigins: () => readonly string[] | undefined): () => void;
}

/** A URL other than the page's own: for tests, stories and previews. */
export function givenEntry(url: string): EntrySource {
  const entry = readSignedContext(url);
  return { get: () => entry, subscribe: () => () => {} };
}

/** What the page was opened with, until the host sends another. */
class PageSource implements EntrySource {
  #entry = pageEntry;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Result<SignedContext> | undefined => this.#entry;

  subscribe(listener: () => void, allowedOrigins: () => readonly string[] | undefined): () => void {
    this.#listeners.add(listener);
    const leave = hostStore.join(() => ({ allowedOrigins: allowedOrigins(), onContext: this.#onContext }));
    const unsubscribe = hostStore.subscribe(() => this.#onLink(hostStore.getLink()));
    return () => {
      this.#listeners.delete(listener);
      unsubscribe();
      leave();
    };
  }

  readonly #onContext = (signed: SignedContext): void => {
    // Each component that listens hears of it, but it is one context.
    if (!this.#entry?.ok || this.#entry.value.signature !== signed.signature) this.#move(succeed(signed));
  };

  #onLink(link: HostLink): void {
    if (this.#entry || link.status === 'connecting') return;
    if (link.status === 'failed') this.#move({ ok: false, failure: link.failure });
    // One that may be pushed is on its way: the one there was had grown old.
    else if (!link.signed && !link.capabilities.includes('context')) this.#move(fail('missing-context', 'The host sent no context.'));
  }

  #move(entry: Result<SignedContext>): void {
    this.#entry = entry;
    for (const listener of [...this.#listeners]) listener();
  }
}

export const pageSource: EntrySource = /* @__PURE__ */ new PageSource();
