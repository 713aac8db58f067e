import type { Failure } from '../protocol/failure.ts';

/** Where a frame stands once its URL is signed. */
export type FramePhase =
  /** `isLoaded`: its page is there, and has yet to answer. */
  | { status: 'loading'; isLoaded?: true }
  | { status: 'slow'; isLoaded?: true }
  | { status: 'ready'; readyAt: number }
  | { status: 'failed'; failure: Failure };

/** What makes a frame ready: its page's `load`, which proves little, or its answer to the handshake. */
export type Readiness = 'load' | 'handshake';

export type FrameEvent = { type: 'loaded'; at: number } | { type: 'answered'; at: number } | { type: 'budget-spent' } | { type: 'gave-up' };

export const loading: FramePhase = { status: 'loading' };

const NOT_LOADED: Failure = { code: 'load-timeout', message: 'The widget did not load in time.' };
const SILENT: Failure = { code: 'sync-timeout', message: 'The widget loaded, but did not answer in time.' };

/**
 * The first `load` or answer makes a frame ready; later ones are the widget's own navigation. An answer is enough by itself,
 * as it proves more than a load. What has failed stays failed until it is retried.
 */
export function nextPhase(phase: FramePhase, event: FrameEvent, readiness: Readiness): FramePhase {
  if (phase.status === 'ready' || phase.status === 'failed') return phase;
  switch (event.type) {
    case 'answered':
      return { status: 'ready', readyAt: event.at };
    case 'loaded':
      return readiness === 'load' ? { status: 'ready', readyAt: event.at } : { ...phase, isLoaded: true };
    case 'budget-spent':
      return { ...phase, status: 'slow' };
    case 'gave-up':
      return { status: 'failed', failure: phase.isLoaded ? SILENT : NOT_LOADED };
  }
}
