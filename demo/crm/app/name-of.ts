import type { CompanyRecord, PersonRecord } from '../records.ts';

export function nameOf(record: PersonRecord | CompanyRecord): string {
  return 'name' in record ? record.name : [record.firstName, record.lastName].filter(Boolean).join(' ');
}

/** One or two letters for the avatar: "JN", "AC", "山". */
export function initialsOf(record: PersonRecord | CompanyRecord): string {
  const words = 'name' in record ? record.name.split(' ') : [record.firstName, record.lastName ?? ''];
  const letters = words.flatMap((word) => word.match(/^\p{L}/u) ?? []).slice(0, 2);
  // Scripts without capitals may join letters or read them the other way, so one stands for the name.
  const isCased = letters.every((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return (isCased ? letters.join('') : (letters[0] ?? '')).toUpperCase();
}
