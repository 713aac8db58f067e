import type { FailureCode } from '../protocol/failure.ts';
import { type FailureWords, failureWords } from '../protocol/failure-words.ts';

/** Every word the host components show of their own. Replace any of them with the `words` prop. */
export interface HostWords {
  /** The frame's accessible name. */
  frameTitle: (name: string) => string;
  loading: (name: string) => string;
  slowTitle: (name: string) => string;
  slowText: string;
  reload: string;
  retry: string;
  signedAgo: (minutes: number) => string;
  readyIn: (milliseconds: number) => string;
  /** Said of a tab whose widget failed. */
  tabFailed: string;
  failures: Record<FailureCode, FailureWords>;
}

export const hostWords: HostWords = {
  frameTitle: (name) => name,
  loading: (name) => `${name} is loading`,
  slowTitle: (name) => `${name} is taking longer than usual`,
  slowText: 'You can keep working. It will appear here when it answers.',
  reload: 'Reload',
  retry: 'Try again',
  signedAgo: (minutes) => (minutes < 1 ? 'signed just now' : `signed ${minutes} min ago`),
  readyIn: (milliseconds) => `ready in ${milliseconds} ms`,
  tabFailed: 'not working',
  failures: failureWords,
};
