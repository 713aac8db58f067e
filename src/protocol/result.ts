import type { Failure, FailureCode } from './failure.ts';

/** What a call that can fail gives back. A throw is left for bugs of the caller. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message } };
}
