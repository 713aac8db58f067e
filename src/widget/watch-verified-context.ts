import { ContextWatch, type VerifiedContextState, type WatchOptions } from './context-watch.ts';
import { pageSource } from './entry-source.ts';
import { reportContext } from './report.ts';

/**
 * The page's context, once your verifier has said that the CRM signed it, and each newer one the host pushes, for widgets without
 * React. Told at once how it stands, and of every change. Gives back what ends it.
 */
export function watchVerifiedContext(options: WatchOptions, listener: (state: VerifiedContextState) => void): () => void {
  const watch = new ContextWatch(pageSource, () => options);
  const tell = (): void => {
    const state = watch.getState();
    listener(state);
    reportContext(state);
  };
  tell();
  return watch.subscribe(tell);
}
