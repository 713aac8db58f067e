import * as z from 'zod/mini';

/** One of a widget's secret keys, without its secret. */
export interface WidgetKey {
  id: string;
  /** When it was made: RFC 3339. */
  createdAt: string;
  /** From when the CRM signs with it, unless there is a newer one: RFC 3339. */
  signsFrom: string;
  /** Since when it is good for nothing: RFC 3339. */
  retiredAt?: string | undefined;
}

// In a function, as a bundler would keep its checks where it is not used.
/** Reads a widget's key, as its partner and the CRM's pages may see it. */
export const widgetKeySchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().check(z.minLength(1)),
    createdAt: z.string(),
    signsFrom: z.string(),
    retiredAt: z.optional(z.string()),
  }))();

/** `next`: handed to the partner, not signed with yet. `previous`: signed with until now; what it signed still verifies. */
export type WidgetKeyState = 'next' | 'signing' | 'previous' | 'retired';

/** The key that signs at this moment: the newest that has begun. Undefined when none has. */
export function signingKeyOf<Key extends WidgetKey>(keys: readonly Key[], now: Date): Key | undefined {
  const begun = keys.filter((key) => key.retiredAt === undefined && Date.parse(key.signsFrom) <= now.getTime());
  return begun.reduce<Key | undefined>((newest, key) => (newest && isNewer(newest, key) ? newest : key), undefined);
}

/** What a key is good for at this moment, beside the others. */
export function widgetKeyState(key: WidgetKey, keys: readonly WidgetKey[], now: Date): WidgetKeyState {
  if (key.retiredAt !== undefined) return 'retired';
  if (Date.parse(key.signsFrom) > now.getTime()) return 'next';
  return signingKeyOf(keys, now)?.id === key.id ? 'signing' : 'previous';
}

function isNewer(one: WidgetKey, other: WidgetKey): boolean {
  return Date.parse(one.signsFrom) > Date.parse(other.signsFrom);
}
