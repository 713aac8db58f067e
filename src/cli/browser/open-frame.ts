import type { Browser } from './launch-chromium.ts';
import { type HostPage, openPage } from './open-page.ts';

export interface FrameOptions {
  /** Milliseconds by which what the widget fetches is held up. */
  holdUp?: number | undefined;
  /** In a profile that has never been used, for a time that is to be a stranger's. */
  isFirst?: true;
}

export type OpenedFrame = Omit<HostPage, 'show' | 'clear'>;

/** Shows a URL as a CRM does: in a sandboxed frame of another site's page, where no widget has stored anything. Returns while it loads. */
export type OpenFrame = (url: string, options?: FrameOptions) => Promise<OpenedFrame>;

/** Pages are used again: a window and its processes cost more than most looks. */
export function framesOf(browser: Browser, hostOrigin: string): OpenFrame {
  const free: HostPage[] = [];
  return async (url, { holdUp, isFirst } = {}) => {
    const isOnce = isFirst === true || holdUp !== undefined;
    const page = (isOnce ? undefined : free.pop()) ?? (await openPage(browser, { hostOrigin, holdUp }));
    page.show(url);
    return {
      get record() {
        return page.record;
      },
      run: page.run,
      resize: page.resize,
      readAnswers: page.readAnswers,
      async close() {
        if (!isOnce && (await page.clear().catch(() => false))) free.push(page);
        else await page.close();
      },
    };
  };
}
