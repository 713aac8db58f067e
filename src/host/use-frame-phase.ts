import { useEffect, useState } from 'react';
import { milliseconds } from '../protocol/milliseconds.ts';
import { type FrameEvent, type FramePhase, loading, nextPhase, type Readiness } from './frame-phase.ts';

export interface FrameBudget {
  /** When the host says that the widget is slow. The guide asks widgets to load in under 2 seconds. Default 2. */
  slowAfterSeconds?: number | undefined;
  /** When the host gives up. Default 30. */
  loadTimeoutSeconds?: number | undefined;
  /** Default "load". */
  readiness?: Readiness | undefined;
}

/** The phase of the frame with this id; another id is another frame, and begins at loading. Without an id the clock stands. */
export function useFramePhase(id: string | undefined, { slowAfterSeconds = 2, loadTimeoutSeconds = 30, readiness = 'load' }: FrameBudget) {
  const [known, setKnown] = useState<{ id: string | undefined; phase: FramePhase }>({ id, phase: loading });
  const phase = known.id === id ? known.phase : loading;
  const isWaiting = id !== undefined && (phase.status === 'loading' || phase.status === 'slow');
  useEffect(() => {
    if (!isWaiting) return;
    const slow = setTimeout(() => setKnown(withEvent(id, { type: 'budget-spent' }, readiness)), milliseconds(slowAfterSeconds));
    const late = setTimeout(() => setKnown(withEvent(id, { type: 'gave-up' }, readiness)), milliseconds(loadTimeoutSeconds));
    return () => {
      clearTimeout(slow);
      clearTimeout(late);
    };
  }, [id, isWaiting, slowAfterSeconds, loadTimeoutSeconds, readiness]);
  return { phase, tell: (event: FrameEvent) => setKnown(withEvent(id, event, readiness)) };
}

function withEvent(id: string | undefined, event: FrameEvent, readiness: Readiness) {
  return (known: { id: string | undefined; phase: FramePhase }) => ({
    id,
    phase: nextPhase(known.id === id ? known.phase : loading, event, readiness),
  });
}
