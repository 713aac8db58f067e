import type { Language } from '../language.ts';
import type { Diagnosis } from './cause.ts';
import { remedies } from './remedies.ts';
import { snippets } from './snippets.ts';

/** A diagnosis in words and, for machines, in fields. */
export interface Description {
  ok: boolean;
  /** One for one cause: API. */
  cause?: string;
  title: string;
  detail: string;
  remedy?: string;
  /** In the language at hand. */
  code?: string;
}

export function describe(diagnosis: Diagnosis, language: Language): Description {
  if (diagnosis.status === 'healthy') {
    return { ok: true, title: 'The URL verifies', detail: `It was signed ${diagnosis.ageSeconds} s ago with this key.` };
  }
  const { cause, detail } = diagnosis;
  const { title, text, snippet } = remedies[cause];
  return { ok: false, cause, title, detail, remedy: text, ...(snippet && { code: snippets[snippet][language] }) };
}
