import fc from 'fast-check';
import { expect } from 'vitest';
import { loadOnEdge } from '../server/edge-world.ts';
import { anyBatch, BATCH, judge } from './batch.ts';
import { gather, INPUTS, runs } from './run.ts';
import { createTally } from './tally.ts';

/** WebCrypto takes longer than all the rest together, so it gets every third batch. */
const EDGE_EVERY = 3;

/** This file's share of the inputs. Fails where a code is hardly reached: then the generator tries nothing any more. */
export async function verifyAll(what: string, harms: readonly string[], reached: readonly string[]): Promise<void> {
  // Half of what is delivered is no JSON, and a stack of each takes time: what fails names its delivery.
  Error.stackTraceLimit = 0;
  const edge = await loadOnEdge();
  const tally = createTally();
  let batches = 0;
  await fc.assert(
    fc.asyncProperty(anyBatch(harms), (batch) => judge(batch, batches++ % EDGE_EVERY === 0 ? edge : undefined, tally)),
    runs(Math.ceil(INPUTS / 2 / BATCH)),
  );
  gather(what, tally);
  expect(tally.slowest).toBeLessThan(5_000);
  expect(reached.filter((code) => (tally.codes[code] ?? 0) < tally.inputs / 500)).toEqual([]);
}
