import { expect } from 'vitest';
import type { Result } from '../src/protocol/result.ts';

/** What a message has to be: its words are for people and may change. */
export const SENTENCE = /^\S.*[^ .]\.$/;

/** "ok", or the failure's code. Its message has to be one. */
export function codeOf(result: Result<unknown>): string {
  if (result.ok) return 'ok';
  expect(result.failure.message).toMatch(SENTENCE);
  return result.failure.code;
}
