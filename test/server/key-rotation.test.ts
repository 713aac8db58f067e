import { widgetKeyState } from 'partner-widgets/protocol';
import {
  firstSecretKey,
  registerWidget,
  retireSecretKey,
  rotateSecretKey,
  secretKeysThatVerify,
  secretKeyThatSigns,
  signContext,
  verifyContext,
  withoutSecrets,
} from 'partner-widgets/server';
import { personContext } from 'partner-widgets/testing';
import { describe, expect, test } from 'vitest';

const HOUR = 3_600_000;
const start = Date.parse('2026-11-23T10:00:00Z');
const inHours = (hours: number) => start + hours * HOUR;

/** A widget with an old key since `start`, and a new one that signs from an hour on. */
function rotated() {
  const first = firstSecretKey(start);
  const keys = rotateSecretKey(first, { now: start, signsFrom: inHours(1) });
  if (!keys.ok) throw new Error(keys.refusal);
  const [old, next] = keys.value;
  if (!old || !next) throw new Error('Two keys.');
  return { keys: keys.value, old, next };
}

describe('a registered widget', () => {
  test('has an id of its own, one key of 64 hex digits, and nobody but its team', () => {
    const registration = { name: 'Homes', url: 'https://homes.example/', viewTypes: ['person' as const], teamId: 't' };
    const [one, other] = [registerWidget(registration, start), registerWidget(registration, start)];
    expect(one.widget).toEqual({ ...registration, id: one.widget.id, status: 'testing', history: [] });
    expect(one.keys).toEqual([
      {
        id: expect.any(String),
        secretKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        createdAt: '2026-11-23T10:00:00.000Z',
        signsFrom: '2026-11-23T10:00:00.000Z',
      },
    ]);
    expect(one.widget.id).not.toBe(other.widget.id);
    expect(one.keys[0]?.secretKey).not.toBe(other.keys[0]?.secretKey);
  });
});

describe('a rotation', () => {
  test('signs with the newest key that has begun', () => {
    const { keys, old, next } = rotated();
    expect(secretKeyThatSigns(keys, start)).toBe(old.secretKey);
    expect(secretKeyThatSigns(keys, inHours(1) - 1)).toBe(old.secretKey);
    expect(secretKeyThatSigns(keys, inHours(1))).toBe(next.secretKey);
    expect(secretKeyThatSigns([...keys].reverse(), inHours(2))).toBe(next.secretKey);
    expect(secretKeyThatSigns([], start)).toBeUndefined();
  });

  test('says of each key where it stands', () => {
    const { keys, old } = rotated();
    const states = (now: number, of = keys) => of.map((key) => widgetKeyState(key, of, new Date(now)));
    expect(states(start)).toEqual(['signing', 'next']);
    expect(states(inHours(1))).toEqual(['previous', 'signing']);
    const retired = retireSecretKey(keys, old.id, inHours(2));
    expect(retired.ok && states(inHours(2), retired.value)).toEqual(['retired', 'signing']);
  });

  test('at once, of a key that leaked: the new one signs from now on, even when both were made in one millisecond', () => {
    const keys = rotateSecretKey(firstSecretKey(start), { now: start });
    expect(keys.ok && secretKeyThatSigns(keys.value, start)).toBe(keys.ok && keys.value[1]?.secretKey);
  });

  test('cannot begin in the past', () => {
    const keys = rotateSecretKey(firstSecretKey(start), { now: start, signsFrom: start - HOUR });
    expect(keys.ok && keys.value[1]?.signsFrom).toBe('2026-11-23T10:00:00.000Z');
  });

  test('breaks no widget that has both keys, at any moment, and none that has the new one after it', async () => {
    const { keys, old, next } = rotated();
    for (const hours of [0, 0.5, 1, 1.5]) {
      const now = new Date(inHours(hours));
      const signed = await signContext(personContext, secretKeyThatSigns(keys, now) ?? '', { now });
      expect((await verifyContext(signed, secretKeysThatVerify(keys), { now })).ok).toBe(true);
      expect((await verifyContext(signed, old.secretKey, { now })).ok).toBe(hours < 1);
      expect((await verifyContext(signed, next.secretKey, { now })).ok).toBe(hours >= 1);
    }
    const retired = retireSecretKey(keys, old.id, inHours(2));
    expect(retired.ok && secretKeysThatVerify(retired.value)).toEqual([next.secretKey]);
  });

  test('has an end before the next', () => {
    const { keys, old, next } = rotated();
    expect(rotateSecretKey(keys, { now: inHours(2) })).toEqual({ ok: false, refusal: 'overlap-open' });
    expect(retireSecretKey(keys, next.id, inHours(2))).toEqual({ ok: false, refusal: 'signs-now' });
    expect(retireSecretKey(keys, 'none', inHours(2))).toEqual({ ok: false, refusal: 'unknown-key' });
    const ended = retireSecretKey(keys, old.id, inHours(2));
    expect(ended.ok && retireSecretKey(ended.value, old.id, inHours(3))).toEqual({ ok: false, refusal: 'unknown-key' });
    expect(ended.ok && rotateSecretKey(ended.value, { now: inHours(3) }).ok).toBe(true);
  });

  test('is given up by retiring the key that has not begun', () => {
    const { keys, old, next } = rotated();
    const given = retireSecretKey(keys, next.id, start);
    expect(given.ok && secretKeyThatSigns(given.value, inHours(9))).toBe(old.secretKey);
    expect(retireSecretKey(keys, old.id, start)).toEqual({ ok: false, refusal: 'signs-now' });
  });

  test('of a key that begins later and was the only one', () => {
    const { keys, old, next } = rotated();
    const alone = keys.filter(({ id }) => id === next.id);
    expect(retireSecretKey(alone, next.id, start)).toMatchObject({ ok: true, value: [{ retiredAt: '2026-11-23T10:00:00.000Z' }] });
    expect(secretKeysThatVerify(keys)).toEqual([next.secretKey, old.secretKey]);
  });

  test('shows when a key was retired', () => {
    const { keys, old } = rotated();
    const retired = retireSecretKey(keys, old.id, inHours(2));
    const [first, second] = retired.ok ? withoutSecrets(retired.value) : [];
    expect(first).toEqual({ id: old.id, createdAt: old.createdAt, signsFrom: old.signsFrom, retiredAt: '2026-11-23T12:00:00.000Z' });
    expect(second && 'retiredAt' in second).toBe(false);
  });

  test('shows no secret', () => {
    const { keys, old, next } = rotated();
    const shown = JSON.stringify(withoutSecrets(keys));
    expect(shown).toContain(old.id);
    for (const { secretKey } of [old, next]) expect(shown).not.toContain(secretKey);
  });
});
