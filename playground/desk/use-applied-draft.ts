import type { ContextDraft } from 'partner-widgets/protocol';
import { useEffect, useState } from 'react';
import { fixtures } from './fixtures.ts';
import { type DraftReading, readDraft } from './read-draft.ts';
import type { Settings } from './settings.ts';
import { textOf } from './usual-settings.ts';

export interface AppliedDraft {
  /** Of what stands in the editor now. */
  reading: DraftReading;
  /** The last that could be read: what the CRM shows and signs. */
  draft: ContextDraft;
  /** Its text: a new one says that the record changed. */
  version: string;
  /** Without waiting for the typing to rest. */
  apply: () => void;
}

/** So long after the last key. Milliseconds. */
const REST = 400;

/** What is typed becomes the record when it can be read, and when the typing rests. */
export function useAppliedDraft({ viewType, fixtures: chosen, texts }: Settings): AppliedDraft {
  const subject = `${viewType} ${chosen[viewType]}`;
  const text = texts[viewType];
  const reading = readDraft(text, viewType);
  const [applied, setApplied] = useState({ subject, text });
  // Another record is there at once.
  const current = applied.subject === subject ? applied : { subject, text };
  if (current !== applied) setApplied(current);
  useEffect(() => {
    if (!reading.ok || text === current.text) return;
    const timer = setTimeout(() => setApplied({ subject, text }), REST);
    return () => clearTimeout(timer);
  }, [text, subject, reading.ok, current.text]);
  const known = readDraft(current.text, viewType);
  // After a reload in the middle of typing, the fixture stands in until what is typed can be read.
  const fallback = readDraft(textOf(chosen[viewType]), viewType);
  const draft = known.ok
    ? known.draft
    : fallback.ok
      ? fallback.draft
      : (fixtures[0]?.draft ?? { team: { id: '' }, user: { id: '' }, person: { id: '' } });
  const apply = (): void => {
    if (reading.ok) setApplied({ subject, text });
  };
  return { reading, draft, version: known.ok ? current.text : '', apply };
}
