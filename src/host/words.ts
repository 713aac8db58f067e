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
  /** Said of a tab whose widget is loading; and of a tab's content that the CRM itself is waiting for. */
  tabLoading: string;
  /** Said of a tab whose widget takes longer than usual. */
  tabSlow: string;
  /** In place of a tab's content that broke. */
  tabBroken: FailureWords;
  /** The button after tabs that do not fit. */
  moreTabs: string;
  /** The list that it opens. */
  allTabs: string;
  /** The field that filters that list. */
  findTab: string;
  /** When nothing is left of it. */
  noTabFound: string;
  /** The buttons of a widget's question, where it names none. */
  confirm: string;
  cancel: string;
  /** Closes a widget's dialog. */
  close: string;
  /** Takes a widget's toast away. */
  dismiss: string;
  /** Asked before a frame with unsaved changes is loaded anew. */
  unsaved: FailureWords;
  /** The button that does it all the same. */
  loseChanges: string;
  failures: Record<FailureCode, FailureWords>;
}

/** The built-in words of the frames and tabs, in English. */
export const hostWords: HostWords = {
  frameTitle: (name) => name,
  loading: (name) => `${name} is loading`,
  slowTitle: (name) => `${name}: this takes longer than usual`,
  slowText: 'You can keep working. It will appear here when it answers.',
  reload: 'Reload',
  retry: 'Try again',
  signedAgo: (minutes) => (minutes < 1 ? 'signed just now' : `signed ${minutes} min ago`),
  readyIn: (milliseconds) => `ready in ${milliseconds} ms`,
  tabFailed: 'not working',
  tabLoading: 'loading',
  tabSlow: 'slow',
  tabBroken: { title: 'This tab could not be shown', text: 'The other tabs still work. Try again, or tell your administrator.' },
  moreTabs: 'More',
  allTabs: 'All tabs',
  findTab: 'Find a tab',
  noTabFound: 'No tab has this name.',
  confirm: 'Continue',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  unsaved: { title: 'There are unsaved changes', text: 'They are lost when the widget is reloaded.' },
  loseChanges: 'Reload',
  failures: failureWords,
};
