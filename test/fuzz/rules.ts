import fc from 'fast-check';
import { createMemoryReplayStore, type ReplayStore } from '../../src/server/replay-store.ts';
import type { VerifyOptions } from '../../src/server/verify-options.ts';
import { SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';
import { OLD_KEY } from './crm.ts';

/** How one widget verifies. */
export interface Rules {
  honoured: readonly string[];
  maxAgeSeconds: number;
  clockToleranceSeconds: number;
  now: number;
  maxContextLength: number;
  replay: 'none' | 'kept' | 'broken';
}

/** Mostly as by default, at any moment near the edges of what is fresh. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  honoured: fc.constantFrom([SECRET_KEY], [SECRET_KEY], [OLD_KEY, SECRET_KEY]),
  maxAgeSeconds: fc.constantFrom(300, 300, 300, 0, 0.5, 86_400),
  clockToleranceSeconds: fc.constantFrom(60, 60, 60, 0, 3_600),
  now: fc.constantFrom(0, 0, 0, 1, 299_999, 300_000, 300_001, -60_000, -60_001, 500, 3_600_000, -3_600_000).map((age) => SIGNED_AT + age),
  maxContextLength: fc.oneof({ weight: 15, arbitrary: fc.constant(2_097_152) }, fc.constant(1_000), fc.constant(0)),
  replay: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'kept', 'broken'),
});

/** The same rules for `verifyContext`. Each verifier keeps its own store. */
export function optionsOf({ honoured: _, replay, ...rules }: Rules): VerifyOptions {
  const replayStore = storeOf(replay, rules.now);
  return replayStore ? { ...rules, replayStore } : rules;
}

function storeOf(replay: Rules['replay'], now: number): ReplayStore | undefined {
  if (replay === 'kept') return createMemoryReplayStore({ now: () => now });
  return replay === 'broken' ? { claim: () => Promise.reject(new Error('gone')) } : undefined;
}
