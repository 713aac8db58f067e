import type { ContextDraft, ViewType } from '../../protocol/context.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { plainName, recordOf, textsOf } from './conformance-records.ts';
import {
  signedInTheFuture,
  signedTooLongAgo,
  signedWithAnotherKey,
  surrounded,
  swapped,
  withSignature,
  wrongDigit,
} from './forged-urls.ts';

const forgedName = ['Mortimer', 'Grimsbottom'] as const;

type Refused = readonly [name: string, rule: string, openUrl: ConformanceCase['openUrl']];

function refusals(draft: ContextDraft): readonly Refused[] {
  return [
    ['refuses-missing-signature', 'Whoever can write a URL can write a context.', withSignature(draft, () => undefined)],
    ['refuses-empty-signature', 'An empty signature is none.', withSignature(draft, () => '')],
    [
      'refuses-short-signature',
      '`timingSafeEqual` throws on a short one: look at its length first.',
      withSignature(draft, (good) => good.slice(0, 8)),
    ],
    ['refuses-wrong-signature', 'All 64 digits count.', withSignature(draft, wrongDigit)],
    ['refuses-another-key', 'Only the CRM’s key signs for the CRM.', signedWithAnotherKey(draft)],
    ['refuses-stale-context', 'An address is kept in histories and logs: after five minutes it opens nothing.', signedTooLongAgo(draft)],
    ['refuses-future-context', 'Dated ahead, a context would be fresh for as long as its writer likes.', signedInTheFuture(draft)],
  ];
}

export function refusedCases(viewType: ViewType): ConformanceCase[] {
  const draft = recordOf(viewType, plainName);
  const forged = recordOf(viewType, forgedName);
  const swap: Refused = ['refuses-tampered-context', 'A signature is good for its own context alone.', swapped(draft, forged)];
  const twice = 'With two contexts in a URL, one part of a widget may check the first and another show the second.';
  const refused = ([name, rule, openUrl]: Refused, hidden: readonly string[]): ConformanceCase => {
    return { name, rule, level: 'required', viewType, openUrl, expects: { verdict: 'refused', hidden } };
  };
  return [
    ...refusals(draft).map((each) => refused(each, textsOf(plainName))),
    refused(swap, textsOf(forgedName)),
    // The true one may be shown, or nothing.
    refused(['refuses-second-context', twice, surrounded(draft, forged)], [...forgedName]),
  ];
}
