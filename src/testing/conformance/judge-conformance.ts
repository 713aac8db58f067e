import type { ConformanceCase } from './conformance-case.ts';
import type { SeenPage } from './see-page.ts';

/** Why a case failed. */
export type ConformanceProblemCode =
  /** None of the texts that should be seen is. */
  | 'not-shown'
  /** A text is seen that must not be. */
  | 'shown'
  /** Nothing at all is seen: an agent would look at a white page. */
  | 'blank'
  /** Text of the context became an element. */
  | 'markup'
  /** SYNC was not answered. */
  | 'no-answer';

/** What a page did not stand up to. */
export interface ConformanceProblem {
  code: ConformanceProblemCode;
  /** English, for whoever wrote the widget. */
  message: string;
}

/** How one case went. */
export type ConformanceVerdict =
  | { status: 'passed' }
  | { status: 'failed'; problems: readonly ConformanceProblem[] }
  /** What the case is about was not looked at. */
  | { status: 'skipped' };

/** What was seen of a case's page, once it has settled → a verdict. Upper and lower case and white space are all one. */
export function judgeConformance({ expects }: Pick<ConformanceCase, 'expects'>, seen: SeenPage): ConformanceVerdict {
  const text = plain(seen.text);
  const isSeen = (each: string): boolean => text.includes(plain(each));
  const problems: ConformanceProblem[] = [];
  if (text === '') problems.push({ code: 'blank', message: 'Nothing is to be seen. Say what is wrong, in words for the agent.' });
  if (seen.hasInjected) problems.push({ code: 'markup', message: 'Text of the context became an element of the page: escape it.' });
  if (expects.verdict === 'refused') {
    const shown = expects.hidden.filter(isSeen);
    if (shown.length > 0) problems.push({ code: 'shown', message: `To be refused, but shown: ${list(shown)}.` });
  } else if (!expects.visible.some(isSeen)) {
    problems.push({ code: 'not-shown', message: `None of these is to be seen: ${list(expects.visible)}.` });
  }
  const isAsked = expects.verdict === 'verified' && expects.answersHandshake;
  if (isAsked && seen.answered === false) problems.push({ code: 'no-answer', message: 'The page did not answer SYNC with SYNC_ACK.' });
  if (problems.length > 0) return { status: 'failed', problems };
  return isAsked && seen.answered === undefined ? { status: 'skipped' } : { status: 'passed' };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function list(texts: readonly string[]): string {
  return texts.map((each) => `“${each}”`).join(', ');
}
