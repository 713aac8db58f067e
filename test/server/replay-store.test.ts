import { describe, expect, test } from 'vitest';
import { createMemoryReplayStore, type ReplayStore } from '../../src/server/replay-store.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import { codeOf } from '../code-of.ts';
import { guidePerson, SIGNED_AT } from '../guide-contexts.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

const signed = signAsCrm(guidePerson);
const codeIn = async (replayStore: ReplayStore, { now = SIGNED_AT, delivery = signed } = {}) =>
  codeOf(await verifyContext(delivery, SECRET_KEY, { now, replayStore }));

describe('createMemoryReplayStore', () => {
  test('of a thousand calls at once, one is told true', async () => {
    const store = createMemoryReplayStore();
    const answers = await Promise.all(Array.from({ length: 1000 }, async () => store.claim('id', Date.now() + 1000)));
    expect(answers.filter(Boolean)).toEqual([true]);
  });

  test('each id by itself', () => {
    const store = createMemoryReplayStore({ now: () => 0 });
    expect(['a', 'b', 'a', 'A'].map((id) => store.claim(id, 1000))).toEqual([true, true, false, true]);
  });

  test('keeps an id at least until it expires, and forgets it some time after', () => {
    let now = 0;
    const store = createMemoryReplayStore({ now: () => now });
    expect(store.claim('id', 361_000)).toBe(true);
    for (now of [1, 300_000, 360_999, 361_000]) expect(store.claim('id', 361_000)).toBe(false);
    now = 361_000 + 10_001;
    expect(store.claim('id', 800_000)).toBe(true);
  });

  test('a clock that is set back lets nothing through twice', () => {
    let now = 1_000_000;
    const store = createMemoryReplayStore({ now: () => now });
    expect(store.claim('id', now + 300_000)).toBe(true);
    now = 0;
    expect(store.claim('id', 300_000)).toBe(false);
  });
});

describe('verifyContext with a store', () => {
  test('accepts once', async () => {
    const store = createMemoryReplayStore({ now: () => SIGNED_AT });
    expect(await codeIn(store)).toBe('ok');
    expect(await codeIn(store)).toBe('replayed-context');
  });

  test('a thousand at once: one is accepted', async () => {
    const store = createMemoryReplayStore({ now: () => SIGNED_AT });
    const codes = await Promise.all(Array.from({ length: 1000 }, () => codeIn(store)));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(codes.filter((code) => code === 'replayed-context')).toHaveLength(999);
  });

  test('the other spellings of an accepted delivery are the same delivery', async () => {
    const plus = signAsCrm({ ...guidePerson, person: { id: '1', firstName: '>>>>>' } });
    const store = createMemoryReplayStore({ now: () => SIGNED_AT });
    expect(await codeIn(store, { delivery: plus })).toBe('ok');
    for (const delivery of [
      { ...plus, signature: plus.signature.toUpperCase() },
      { ...plus, context: plus.context.replaceAll('+', ' ') },
    ]) {
      expect(await codeIn(store, { delivery })).toBe('replayed-context');
    }
  });

  test('a refused delivery uses nothing up', async () => {
    const store = createMemoryReplayStore({ now: () => SIGNED_AT });
    expect(await codeIn(store, { now: SIGNED_AT + 301_000 })).toBe('stale-context');
    expect(await codeIn(store, { delivery: { ...signed, context: `${signed.context}A` } })).toBe('signature-mismatch');
    expect(await codeIn(store)).toBe('ok');
  });

  test('what was accepted is remembered for as long as it would be accepted', async () => {
    // Dated 60 s ahead, it is fresh for 360 s from its first use.
    let now = SIGNED_AT - 60_000;
    const store = createMemoryReplayStore({ now: () => now });
    expect(await codeIn(store, { now })).toBe('ok');
    for (now = SIGNED_AT - 59_000; now <= SIGNED_AT + 300_000; now += 1000) expect(await codeIn(store, { now })).toBe('replayed-context');
    expect(await codeIn(store, { now: SIGNED_AT + 301_000 })).toBe('stale-context');
  });

  test('the store is told the signature and until when', async () => {
    const told: unknown[] = [];
    await codeIn({ claim: (...call) => told.push(call) > 0 });
    expect(told).toEqual([[signed.signature, SIGNED_AT + 361_000]]);
  });

  test.each<[string, ReplayStore, string]>([
    ['answers later', { claim: async () => true }, 'ok'],
    ['refuses later', { claim: async () => false }, 'replayed-context'],
    [
      'throws',
      {
        claim: () => {
          throw new Error('no connection');
        },
      },
      'replay-check-failed',
    ],
    ['rejects', { claim: () => Promise.reject(new Error('no connection')) }, 'replay-check-failed'],
    ['answers nothing', { claim: () => undefined as unknown as boolean }, 'replayed-context'],
    ['is no store', {} as ReplayStore, 'replay-check-failed'],
  ])('a store that %s', async (_, store, code) => {
    expect(await codeIn(store)).toBe(code);
  });
});
