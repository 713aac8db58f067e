import type { ContextDraft, ViewType } from 'partner-widgets/protocol';
import { readContext } from '../../src/protocol/read-context.ts';
import { viewTypeOfDraft } from './fixtures.ts';

export type DraftReading = { ok: true; draft: ContextDraft } | { ok: false; problem: string };

/** What is typed in the editor → a context to sign, or what is still wrong with it, by the schema that widgets read it with. */
export function readDraft(text: string, viewType: ViewType): DraftReading {
  const json = parse(text);
  if ('problem' in json) return { ok: false, problem: json.problem };
  const read = readContext({ ...json.value, timestamp: new Date().toISOString() });
  if (!read.ok) return { ok: false, problem: `This is no context yet: ${read.failure.message}` };
  const { timestamp: _, ...draft } = read.value;
  if (viewTypeOfDraft(draft) !== viewType)
    return { ok: false, problem: `This is the ${viewType} view: the context needs a "${viewType}".` };
  return { ok: true, draft };
}

function parse(text: string): { value: object } | { problem: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
    return { problem: 'This is JSON, but no object: it begins with { and ends with }.' };
  } catch (error) {
    return { problem: `This is no JSON yet: ${error instanceof Error ? error.message : String(error)}` };
  }
}
