import type { CompanyRecord, PersonRecord } from '../records.ts';
import { initialsOf } from './name-of.ts';

export function Avatar({ record, large = false }: { record: PersonRecord | CompanyRecord; large?: boolean }) {
  return (
    <span className="avatar" data-large={large || undefined} data-square={'name' in record || undefined} aria-hidden="true">
      {initialsOf(record)}
    </span>
  );
}
