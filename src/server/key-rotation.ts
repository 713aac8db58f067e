import { signingKeyOf, type WidgetKey } from '../protocol/widget-key.ts';
import { type Now, readNow } from './now.ts';
import { generateSecretKey } from './secret-key.ts';

/** One of a widget's secret keys, as the CRM's server keeps it: the secret leaves it once, to be shown to the partner. */
export interface RegisteredKey extends WidgetKey {
  secretKey: string;
}

/** `overlap-open`: there are two keys already. `signs-now`: without it nothing could be signed. */
export const rotationRefusals = ['overlap-open', 'unknown-key', 'signs-now'] as const;

/** Why no key was made or retired: one of `rotationRefusals`. */
export type RotationRefusal = (typeof rotationRefusals)[number];

/** The keys after a rotation, or why there was none. */
export type Rotated = { ok: true; value: RegisteredKey[] } | { ok: false; refusal: RotationRefusal };

/** When the new key begins to sign. */
export interface RotationOptions {
  /** Default: the clock. */
  now?: Now;
  /** From when the CRM signs with the new key, so that the partner can install it before. Default: at once, as for a key that leaked. */
  signsFrom?: Date | number | undefined;
}

/** A widget's keys at its registration: one. */
export function firstSecretKey(now?: Now): RegisteredKey[] {
  return [newKey(readNow(now), readNow(now))];
}

/** A second key beside the first; the newest stands last. Both are good until `retireSecretKey` ends the overlap. */
export function rotateSecretKey(keys: readonly RegisteredKey[], { now, signsFrom }: RotationOptions = {}): Rotated {
  const moment = readNow(now);
  if (keys.filter(isGood).length > 1) return { ok: false, refusal: 'overlap-open' };
  return { ok: true, value: [...keys, newKey(moment, Math.max(moment, readNow(signsFrom ?? moment)))] };
}

/** Ends an overlap: the old key is retired, or a new one that has not signed yet is given up. Never the one that signs. */
export function retireSecretKey(keys: readonly RegisteredKey[], keyId: string, now?: Now): Rotated {
  const moment = new Date(readNow(now));
  const key = keys.find(({ id }) => id === keyId);
  if (!key || !isGood(key)) return { ok: false, refusal: 'unknown-key' };
  if (signingKeyOf(keys, moment)?.id === keyId) return { ok: false, refusal: 'signs-now' };
  return { ok: true, value: keys.map((each) => (each === key ? { ...key, retiredAt: moment.toISOString() } : each)) };
}

/** For `secretKeyFor` of `createSignHandler`: the newest key that has begun. Undefined where a widget has none. */
export function secretKeyThatSigns(keys: readonly RegisteredKey[], now?: Now): string | undefined {
  return signingKeyOf(keys, new Date(readNow(now)))?.secretKey;
}

/** For `secretKeys` of whoever verifies: every key of the overlap, the newest first. */
export function secretKeysThatVerify(keys: readonly RegisteredKey[]): string[] {
  return keys
    .filter(isGood)
    .map(({ secretKey }) => secretKey)
    .reverse();
}

/** The keys without their secrets, for a page of the CRM. */
export function withoutSecrets(keys: readonly RegisteredKey[]): WidgetKey[] {
  return keys.map(({ id, createdAt, signsFrom, retiredAt }) => ({ id, createdAt, signsFrom, ...(retiredAt && { retiredAt }) }));
}

function newKey(createdAt: number, signsFrom: number): RegisteredKey {
  return {
    id: crypto.randomUUID(),
    secretKey: generateSecretKey(),
    createdAt: new Date(createdAt).toISOString(),
    signsFrom: new Date(signsFrom).toISOString(),
  };
}

function isGood({ retiredAt }: RegisteredKey): boolean {
  return retiredAt === undefined;
}
