const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** RFC 3339 → milliseconds since 1970, counted by hand; undefined where it is none. */
export function readTime(text: string): number | undefined {
  const parts = /^(\d\d\d\d)-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!parts || text.endsWith('\n')) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const [zoneHour, zoneMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const inMonth = (at: number): number => (DAYS[at - 1] ?? 0) + (at === 2 && isLeap ? 1 : 0);
  if (day < 1 || day > inMonth(month) || hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return undefined;
  // Days since 1970-01-01 of the proleptic Gregorian calendar.
  const before = year - 1;
  let days = year * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_527;
  for (let each = 1; each < month; each++) days += inMonth(each);
  days += day;
  const zone = (zoneHour * 60 + zoneMinute) * (parts[8] === '-' ? -1 : 1);
  const minutes = (days - 1) * 1440 + hour * 60 + minute - zone;
  return minutes * 60_000 + second * 1000 + Number((parts[7] ?? '').slice(0, 3).padEnd(3, '0'));
}
