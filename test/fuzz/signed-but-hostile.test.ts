import { test } from 'vitest';
import { harmsBefore } from './deliver.ts';
import { verifyAll } from './verify-all.ts';

const refusals = ['malformed-context', 'invalid-context', 'stale-context', 'future-context', 'replayed-context', 'replay-check-failed'];

test('whatever is signed, the first check that it fails speaks', async () => {
  await verifyAll('Signed, whatever it is', harmsBefore, ['verified', ...refusals]);
});
