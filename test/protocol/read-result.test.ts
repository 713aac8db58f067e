import { describe, expect, test } from 'vitest';
import { readResult } from '../../src/protocol/read-result.ts';

const failure = { code: 'stale-context', message: 'Old.' };

describe('a result that crossed the network', () => {
  test.each<[string, unknown, unknown]>([
    ['a value', { ok: true, value: { any: 1 } }, { ok: true, value: { any: 1 } }],
    ['a failure', { ok: false, failure }, { ok: false, failure }],
    ['a failure that says more than is known', { ok: false, failure: { ...failure, at: 1 }, id: 7 }, { ok: false, failure }],
    [
      'a code of a newer release',
      { ok: false, failure: { code: 'bad-luck', message: 'Alas.' } },
      { ok: false, failure: { code: 'verify-failed', message: 'Alas.' } },
    ],
    ['a failure that also has a value', { ok: false, value: 1, failure }, { ok: false, failure }],
  ])('%s', (_, json, result) => {
    expect(readResult(json, 'verify-failed')).toEqual(result);
  });

  test.each<[string, unknown]>([
    ['no verdict', { value: 1 }],
    ['a verdict that is no boolean', { ok: 'true', value: 1 }],
    ['a verdict alone', { ok: false }],
    ['a failure without a message', { ok: false, failure: { code: 'stale-context' } }],
    ['a failure without a code', { ok: false, failure: { message: 'Old.' } }],
    ['a failure that is null', { ok: false, failure: null }],
    ['text', 'ok'],
    ['a list', [{ ok: true, value: 1 }]],
    ['null', null],
    ['nothing', undefined],
  ])('is none: %s', (_, json) => {
    expect(readResult(json, 'verify-failed')).toBeUndefined();
  });
});
