import { fail, type Result } from '../../protocol/result.ts';
import type { SignRequest } from '../../protocol/sign-request.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { readSigned } from '../read-signed.ts';
import type { SignContext } from '../sign.ts';

const MOST = 3;
const MAX_AGE_MS = 30_000;

interface Prepared {
  answer: Promise<Result<SignedContext>>;
  askedAt: number;
  abort: () => void;
}

/** Signatures that were asked for before their widget is opened: each is good for half a minute, once, and only a few are held. */
export class PreparedSignatures {
  readonly #bySubject = new Map<string, Prepared>();

  prepare(request: SignRequest, sign: SignContext, now: number): void {
    const subject = subjectOf(request);
    const known = this.#bySubject.get(subject);
    if (known && isFresh(known, now)) return;
    this.#drop(subject);
    const controller = new AbortController();
    const answer = ask({ ...request, signal: controller.signal }, sign);
    const prepared = { answer, askedAt: now, abort: () => controller.abort() };
    this.#bySubject.set(subject, prepared);
    // One that failed is forgotten, so that opening the widget asks anew.
    void answer.then(({ ok }) => {
      if (!ok && this.#bySubject.get(subject) === prepared) this.#bySubject.delete(subject);
    });
    for (const oldest of [...this.#bySubject.keys()].slice(0, -MOST)) this.#drop(oldest);
  }

  /** Gives it away, so that no two frames are opened with one signature. */
  take(request: SignRequest, now: number): Prepared | undefined {
    const subject = subjectOf(request);
    const prepared = this.#bySubject.get(subject);
    this.#bySubject.delete(subject);
    if (!prepared || isFresh(prepared, now)) return prepared;
    prepared.abort();
    return undefined;
  }

  dropAll(): void {
    for (const subject of [...this.#bySubject.keys()]) this.#drop(subject);
  }

  #drop(subject: string): void {
    this.#bySubject.get(subject)?.abort();
    this.#bySubject.delete(subject);
  }
}

function subjectOf({ widgetId, viewType, recordId }: SignRequest): string {
  return JSON.stringify([widgetId, viewType, recordId]);
}

function isFresh({ askedAt }: Prepared, now: number): boolean {
  return now - askedAt <= MAX_AGE_MS;
}

async function ask(request: Parameters<SignContext>[0], sign: SignContext): Promise<Result<SignedContext>> {
  try {
    return readSigned(await sign(request));
  } catch {
    return fail('sign-failed', 'The signer threw or rejected.');
  }
}
