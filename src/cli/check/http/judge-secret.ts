import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { failed, passed, skipped } from '../finding.ts';
import { SHORTEST_KEY, secretForms } from './secret-forms.ts';

export interface ReadText {
  url: string;
  text: string;
}

export function judgeSecret(texts: readonly ReadText[], secretKeys: readonly string[]): CheckResult {
  const long = secretKeys.filter((key) => key.trim().length >= SHORTEST_KEY);
  if (long.length === 0)
    return skipped('no-secret-in-page', `A key of fewer than ${SHORTEST_KEY} characters cannot be told from other text.`);
  const forms = long.flatMap(secretForms);
  // Bytes may be written as a list, with white space or without.
  const holds = ({ text }: ReadText): boolean => {
    const packed = text.replace(/\s+/g, '');
    return forms.some((form) => text.includes(form) || packed.includes(form));
  };
  const at = [...new Set(texts.filter(holds).map(({ url }) => withoutQuery(url)))];
  return at.length === 0 ? passed('no-secret-in-page') : failed('no-secret-in-page', `The secret key is in ${at.join(', ')}`);
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
