import type { PageView } from './page-view.ts';

const WAITING = /^\W*(loading|please wait|one moment|just a moment|checking|verifying|fetching|working)\b[^.!?…]{0,60}[.!?…\s]*$/i;

/** Does the page say no more than that one has to wait? */
export function isWaiting({ text, isBusy }: Pick<PageView, 'text' | 'isBusy'>): boolean {
  return isBusy || WAITING.test(text.trim());
}
