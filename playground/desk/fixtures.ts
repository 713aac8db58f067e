import type { ContextDraft, ViewType } from 'partner-widgets/protocol';
import { awkwardContexts, companyContext, personContext } from 'partner-widgets/testing';

export interface Fixture {
  /** As the command's `--fixture` calls it. */
  name: string;
  label: string;
  draft: ContextDraft;
}

const labels: Record<keyof typeof awkwardContexts, string> = {
  accents: 'Accents: José Núñez',
  plus: 'A “+” in the Base64: O’Brien – VIP',
  ascii: 'A “+” and a “/” from ASCII: A > B ~ ?',
  emoji: 'Emoji',
  japanese: 'Japanese',
  rightToLeft: 'Right to left: نورة الأحمد',
  html: 'A name that is HTML',
  nulls: 'Every optional field is null',
  sparse: 'Nothing but what is required',
  decimalText: 'Decimal text for a number',
};

/** Who is known to this CRM: the guide's own, and those that widgets break on. */
export const fixtures: readonly Fixture[] = [
  { name: 'person', label: 'Jane Doe, the guide’s person', draft: withoutTime(personContext) },
  { name: 'company', label: 'Acme Corporation, the guide’s company', draft: withoutTime(companyContext) },
  ...Object.entries(awkwardContexts).map(([name, context]) => ({ name, label: labelOf(name), draft: withoutTime(context) })),
];

export function fixturesFor(viewType: ViewType): Fixture[] {
  return fixtures.filter(({ draft }) => viewTypeOfDraft(draft) === viewType);
}

export function viewTypeOfDraft(draft: ContextDraft): ViewType {
  return draft.company ? 'company' : 'person';
}

function labelOf(name: string): string {
  return Object.entries(labels).find(([each]) => each === name)?.[1] ?? name;
}

/** The moment of signing is stamped by whoever signs. */
function withoutTime({ timestamp: _, ...draft }: ContextDraft & { timestamp: string }): ContextDraft {
  return draft;
}
