import type { Failure } from '../protocol/failure.ts';

/** Where a frame stands once its URL is signed. */
export type FramePhase =
  | { status: 'loading' }
  | { status: 'slow' }
  | { status: 'ready'; readyAt: number }
  | { status: 'failed'; failure: Failure };

export type FrameEvent = { type: 'loaded'; at: number } | { type: 'budget-spent' } | { type: 'gave-up' };

export const loading: FramePhase = { status: 'loading' };

/** The first `load` makes a frame ready; later ones are the widget's own navigation. What has failed stays failed until it is retried. */
export function nextPhase(phase: FramePhase, event: FrameEvent): FramePhase {
  if (phase.status === 'ready' || phase.status === 'failed') return phase;
  switch (event.type) {
    case 'loaded':
      return { status: 'ready', readyAt: event.at };
    case 'budget-spent':
      return { status: 'slow' };
    case 'gave-up':
      return { status: 'failed', failure: { code: 'load-timeout', message: 'The widget did not load in time.' } };
  }
}
