import { useRef, useState } from 'react';
import type { ReviewStep } from '../../../protocol/review/review-step.ts';
import { MAX_NOTE_LENGTH } from '../../../protocol/review/reviewed-widget.ts';

/** Takes a step: `takeStep` on your server. Rejects when it was not taken. */
export type OnStep = (step: ReviewStep, note: string | undefined) => Promise<unknown>;

export type ReviewState = { status: 'idle' } | { status: 'note-required' } | { status: 'busy' } | { status: 'failed' };

export interface UsedReview {
  state: ReviewState;
  note: string;
  write: (note: string) => void;
  take: (step: ReviewStep) => void;
}

export function useReview(onStep: OnStep): UsedReview {
  const [state, setState] = useState<ReviewState>({ status: 'idle' });
  const [note, setNote] = useState('');
  const isBusy = useRef(false);
  const take = async (step: ReviewStep): Promise<void> => {
    if (isBusy.current) return;
    if (step === 'send-back' && note.trim() === '') return setState({ status: 'note-required' });
    isBusy.current = true;
    setState({ status: 'busy' });
    try {
      await onStep(step, note.trim() || undefined);
      setNote('');
      setState({ status: 'idle' });
    } catch {
      setState({ status: 'failed' });
    }
    isBusy.current = false;
  };
  return {
    state,
    note,
    write(text) {
      setNote(text.slice(0, MAX_NOTE_LENGTH));
      if (state.status === 'note-required') setState({ status: 'idle' });
    },
    take: (step) => void take(step),
  };
}
