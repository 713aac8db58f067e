import { type ViewType, viewTypeOf, type WidgetContext } from '../protocol/context.ts';
import type { Failure } from '../protocol/failure.ts';
import type { Result } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import type { Verified } from '../protocol/trust.ts';
import { cleanAddress } from './entry.ts';
import { type EntrySource, pageSource } from './entry-source.ts';
import { hostStore } from './host-store.ts';
import { sharedVerdict } from './shared-verdict.ts';
import type { VerifyContext } from './verify.ts';

/** What `watchVerifiedContext` is given. */
export interface WatchOptions {
  /** Who decides: `verifyWithEndpoint('/verify')`. May be written inline. */
  verify: VerifyContext;
  /** When to give up on a verdict. Default 10. */
  verifyTimeoutSeconds?: number | undefined;
  /** The CRMs this page talks to, such as "https://crm.example": without, no context by message, and none that is newer. On this machine none is needed. */
  allowedOrigins?: readonly string[] | undefined;
}

/** A context on its way to being verified. It is there when the status says so, and only then. */
export type VerifiedContextState =
  /** Also on a server, and until the page has hydrated. */
  | { status: 'verifying' }
  | { status: 'verified'; context: Verified<WidgetContext>; viewType: ViewType }
  /** `retry` asks the host for a context signed now, where it grants that, and verifies again. */
  | { status: 'failed'; failure: Failure; retry: () => void };

export const verifying: VerifiedContextState = { status: 'verifying' };

/** Verifies what the source has, and each context that comes after it; shows the last that was verified. */
export class ContextWatch {
  #state: VerifiedContextState = verifying;
  /** What the last question was about. */
  #asked: Result<SignedContext> | undefined;
  #isAsking = false;
  #turn = 0;
  #leave: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #source: EntrySource;
  readonly #options: () => WatchOptions;

  constructor(source: EntrySource, options: () => WatchOptions) {
    this.#source = source;
    this.#options = options;
    const entry = source.get();
    if (entry?.ok === false) this.#fail(entry.failure);
  }

  readonly getState = (): VerifiedContextState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#leave ??= this.#source.subscribe(
      () => this.#check(),
      () => this.#options().allowedOrigins,
    );
    this.#check();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#leave?.();
      this.#leave = undefined;
      // A verdict that nobody waits for is asked for again by the next who does.
      if (this.#isAsking) this.#asked = undefined;
      this.#isAsking = false;
      this.#turn++;
    };
  };

  readonly #retry = async (): Promise<void> => {
    this.#move(verifying);
    const turn = ++this.#turn;
    const link = hostStore.getLink();
    if (link.status === 'connected') await hostStore.ask({ type: 'context', data: {} });
    if (turn !== this.#turn) return;
    this.#asked = undefined;
    this.#check();
  };

  #check(): void {
    const entry = this.#source.get();
    if (!entry || entry === this.#asked) return;
    this.#asked = entry;
    const turn = ++this.#turn;
    if (!entry.ok) {
      this.#fail(entry.failure);
      return;
    }
    const { verify, verifyTimeoutSeconds = 10 } = this.#options();
    this.#isAsking = true;
    void sharedVerdict(verify, entry.value, verifyTimeoutSeconds).then((verdict) => {
      if (turn !== this.#turn) return;
      this.#isAsking = false;
      this.#settle(verdict, entry.value);
    });
  }

  #settle(verdict: Result<Verified<WidgetContext>>, signed: SignedContext): void {
    if (!verdict.ok) {
      // What was verified before stays in sight: it was fresh when it came.
      if (this.#state.status !== 'verified') this.#fail(verdict.failure);
      return;
    }
    this.#move({ status: 'verified', context: verdict.value, viewType: viewTypeOf(verdict.value) });
    if (this.#source === pageSource) cleanAddress(signed);
  }

  #fail(failure: Failure): void {
    this.#move({ status: 'failed', failure, retry: this.#retry });
  }

  #move(state: VerifiedContextState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
