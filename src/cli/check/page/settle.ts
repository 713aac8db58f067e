import type { OpenedFrame } from '../../browser/open-frame.ts';
import { isWaiting } from './is-waiting.ts';
import { type PageView, viewPage } from './page-view.ts';

// Milliseconds.
const LOOK_EVERY = 50;
/** Without a request under way. */
const QUIET = 300;
/** So long a page that says something else than to wait is quiet before it is taken at its word. */
const FINAL = 1_000;

/**
 * Looks until the page is loaded, asks for nothing any more and is as it should be or says something else; or until the patience
 * is at its end, or `isEnough` says so.
 */
export async function settle(
  frame: OpenedFrame,
  patience: number,
  isRight: (view: PageView) => boolean,
  isEnough: () => boolean = () => false,
): Promise<PageView> {
  const start = performance.now();
  let quietSince: number | undefined;
  while (true) {
    const view = await viewPage(frame);
    const now = performance.now();
    const { open, lastActivity } = frame.record;
    const isQuiet = view.isComplete && open.size === 0 && now - lastActivity > QUIET;
    quietSince = isQuiet && view.text.trim() !== '' && !isWaiting(view) ? (quietSince ?? now) : undefined;
    const isGood = isRight(view);
    const isFinal = quietSince !== undefined && now - quietSince > FINAL;
    if (isEnough() || isFinal || now - start > patience || (isQuiet && isGood)) return view;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
