import { test } from 'vitest';
import { harmsAfter } from './deliver.ts';
import { verifyAll } from './verify-all.ts';

const refusals = ['signature-mismatch', 'missing-context', 'missing-signature', 'duplicate-parameter', 'context-too-large'];

test('whatever befalls what was signed, only what the key signed is verified', async () => {
  await verifyAll('Harmed after it was signed', harmsAfter, ['verified', ...refusals]);
});
