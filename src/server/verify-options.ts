import type { AgeRules } from '../protocol/age.ts';
import { readLimit } from '../protocol/read-limit.ts';
import { type Now, readNow } from './now.ts';
import type { ReplayStore } from './replay-store.ts';
import { readSecretKeys } from './secret-key.ts';

/** What `verifyContext` is given besides the context and the keys. */
export interface VerifyOptions {
  /** How old a context may be, in seconds; that age is still accepted. Default 300, the guide's. */
  maxAgeSeconds?: number;
  /** How far ahead of this clock a context may be dated, in seconds. Default 60. */
  clockToleranceSeconds?: number;
  /** The moment to measure age at. Default: the clock. */
  now?: Now;
  /** Longest context in characters. Default 2,097,152, the longest URL that Chromium loads. */
  maxContextLength?: number;
  /** Remembers what was accepted, so that nothing is accepted twice. Default: none. */
  replayStore?: ReplayStore;
}

export interface VerifyRules extends AgeRules {
  secretKeys: readonly string[];
  maxContextLength: number;
  replayStore: ReplayStore | undefined;
}

/** Options as given → rules in milliseconds. A wrong option throws, as it would otherwise let everything pass. */
export function readRules(secretKeys: string | readonly string[], options: VerifyOptions): VerifyRules {
  return {
    secretKeys: readSecretKeys(secretKeys),
    maxAge: readLimit('maxAgeSeconds', options.maxAgeSeconds ?? 300) * 1000,
    clockTolerance: readLimit('clockToleranceSeconds', options.clockToleranceSeconds ?? 60) * 1000,
    now: readNow(options.now),
    maxContextLength: readMaxContextLength(options),
    replayStore: options.replayStore,
  };
}

export function readMaxContextLength({ maxContextLength = 2_097_152 }: Pick<VerifyOptions, 'maxContextLength'>): number {
  return readLimit('maxContextLength', maxContextLength);
}
