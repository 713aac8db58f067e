const RFC_3339 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * RFC 3339 text with a zone → milliseconds since 1970, or undefined when it is not such text.
 * Stricter than `Date.parse`, which reads a time without a zone as local, and 30 February as 2 March in some engines.
 */
export function readTimestamp(text: string): number | undefined {
  if (!RFC_3339.test(text) || !isInCalendar(text)) return undefined;
  // Lower case and a space are RFC 3339's, but not every engine's: V8 reads "0050-01-01 00:00:00Z" as 1950.
  const moment = Date.parse(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(moment) ? undefined : moment;
}

function isInCalendar(text: string): boolean {
  const day = Number(text.slice(8, 10));
  // Day 0 of the next month is the last day of this one.
  return day <= 28 || day <= new Date(Date.UTC(2000 + (Number(text.slice(0, 4)) % 400), Number(text.slice(5, 7)), 0)).getUTCDate();
}
