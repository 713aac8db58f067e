/** A moment: a Date, or milliseconds since 1970; or a clock that tells it, for a handler that outlives one request. */
export type Now = Date | number | (() => Date | number);

export function readNow(now: Now = Date.now): number {
  const moment = Number(typeof now === 'function' ? now() : now);
  if (Number.isFinite(moment)) return moment;
  throw new TypeError('`now` is not a moment in time, so no age can be told. Pass a valid Date, or milliseconds since 1970.');
}
