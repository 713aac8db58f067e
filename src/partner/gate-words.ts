import type { FailureCode } from '../protocol/failure.ts';
import { type FailureWords, failureWords } from '../protocol/failure-words.ts';

/** Every word the gate shows of its own. Replace any of them with the `words` prop. */
export interface GateWords {
  loading: string;
  retry: string;
  failures: Record<FailureCode, FailureWords>;
}

/** The built-in words of `WidgetGate`, in English. */
export const gateWords: GateWords = { loading: 'Checking that your CRM sent this', retry: 'Try again', failures: failureWords };
