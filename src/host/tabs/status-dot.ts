import type { FrameStatus } from '../use-widget-frame.ts';
import type { HostWords } from '../words.ts';

export type Dot = 'loading' | 'slow' | 'failed';

/** What a tab says of its frame. A frame that works needs no word. */
export function dotOf(status: FrameStatus | undefined): Dot | undefined {
  switch (status) {
    case 'signing':
    case 'loading':
      return 'loading';
    case 'slow':
    case 'failed':
      return status;
    case 'ready':
    case undefined:
      return undefined;
  }
}

export function wordOf(dot: Dot, words: HostWords): string {
  return { loading: words.tabLoading, slow: words.tabSlow, failed: words.tabFailed }[dot];
}
