import type { Failure } from '../protocol/failure.ts';
import { type FrameBudget, useFramePhase } from './use-frame-phase.ts';
import { type SignedUrlOptions, useSignedUrl } from './use-signed-url.ts';

export interface WidgetFrameOptions extends SignedUrlOptions, FrameBudget {}

interface Frame {
  /** The frame's React key: a new signature is a new frame, as a changed `src` would add to the agent's history. */
  id: string;
  url: string;
  /** Milliseconds since 1970. */
  signedAt: number;
  onLoad: () => void;
}

export type WidgetFrame = { reload: () => void } & (
  | { status: 'signing' }
  | { status: 'loading'; frame: Frame }
  | { status: 'slow'; frame: Frame }
  /** `readyIn`: milliseconds from asking for the signature to the frame's load. */
  | { status: 'ready'; frame: Frame; readyIn: number }
  | { status: 'failed'; failure: Failure }
);

export type FrameStatus = WidgetFrame['status'];

/** One widget's whole way: signing → loading → ready, slow or failed; `reload` signs anew from every state. */
export function useWidgetFrame(options: WidgetFrameOptions): WidgetFrame {
  const { reload, ...signed } = useSignedUrl(options);
  const { phase, onLoad } = useFramePhase(signed.status === 'signed' ? signed.id : undefined, options);
  if (signed.status !== 'signed') return { ...signed, reload };
  const { id, url, askedAt, signedAt } = signed;
  const frame = { id, url, signedAt, onLoad };
  switch (phase.status) {
    case 'loading':
    case 'slow':
      return { status: phase.status, frame, reload };
    case 'ready':
      return { status: 'ready', frame, readyIn: phase.readyAt - askedAt, reload };
    case 'failed':
      return { status: 'failed', failure: phase.failure, reload };
  }
}
