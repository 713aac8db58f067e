import type { Answer } from 'partner-widgets/partner';

/** An answer in a word. `supported` tells a host that does not do such a thing from one that did not this time. */
export function answerText(answer: Answer<unknown>): string {
  if (!answer.supported) return `not here (${answer.failure.code})`;
  if (!answer.ok) return answer.failure.code;
  return answer.value === undefined ? 'done' : JSON.stringify(answer.value);
}
