import { expect, expectTypeOf, test } from 'vitest';
import { type FailureCode, failureCodes } from '../../src/protocol/failure.ts';

// What was published stays: outside code branches on it. New codes are added to the source alone.
const published: FailureCode[] = [
  'missing-context',
  'missing-signature',
  'duplicate-parameter',
  'context-too-large',
  'signature-mismatch',
  'malformed-context',
  'invalid-context',
  'stale-context',
  'future-context',
  'replayed-context',
  'replay-check-failed',
  'malformed-url',
  'insecure-url',
  'url-too-long',
  'unsafe-sandbox',
  'sign-failed',
  'sign-timeout',
  'load-timeout',
  'verify-failed',
  'verify-timeout',
  'malformed-request',
  'unauthorized',
  'unknown-widget',
  'unknown-record',
];

test('codes are added, never renamed or removed', () => {
  expect(failureCodes).toEqual(expect.arrayContaining(published));
});

test('codes are distinct words in one spelling', () => {
  expect(new Set(failureCodes).size).toBe(failureCodes.length);
  for (const code of failureCodes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expectTypeOf(failureCodes[0]).toExtend<FailureCode>();
});
