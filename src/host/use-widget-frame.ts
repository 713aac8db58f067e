import { type RefCallback, useCallback, useEffect, useRef } from 'react';
import type { Failure } from '../protocol/failure.ts';
import { useLatest } from '../react/use-latest.ts';
import { readEnvironment } from './conversation/environment.ts';
import type { Talk } from './conversation/talk.ts';
import { useConversation } from './conversation/use-conversation.ts';
import type { Readiness } from './frame-phase.ts';
import { useFrameMetrics } from './health/use-frame-metrics.ts';
import { useFramePhase } from './use-frame-phase.ts';
import { useSignedUrl } from './use-signed-url.ts';
import type { WidgetFrameOptions } from './widget-frame-options.ts';

interface Frame {
  /** The frame's React key: a new signature is a new frame, as a changed `src` would add to the agent's history. */
  id: string;
  /** The frame's `src`; undefined where it is opened by POST. */
  url: string | undefined;
  /** Milliseconds since 1970; of the newest context. */
  signedAt: number;
  /** Without it nothing but the URL reaches the widget. */
  ref: RefCallback<HTMLIFrameElement>;
  onLoad: (event: { currentTarget: HTMLIFrameElement }) => void;
}

/** A frame on its way: from asking for the signature to ready, or to the failure. */
export type WidgetFrame = { reload: () => void; talk: Talk } & (
  | { status: 'signing' }
  | { status: 'loading'; frame: Frame }
  | { status: 'slow'; frame: Frame }
  /** `readyIn`: milliseconds from asking for the signature until the frame was ready. */
  | { status: 'ready'; frame: Frame; readyIn: number }
  | { status: 'failed'; failure: Failure }
);

/** How far a frame has come. */
export type FrameStatus = WidgetFrame['status'];

/** One widget's whole way: signing → loading → ready, slow or failed; `reload` signs anew from every state. */
export function useWidgetFrame(options: WidgetFrameOptions): WidgetFrame {
  const environment = useEnvironmentForUrl(options);
  const opening = useSignedUrl({ ...options, environment });
  const { phase, tell } = useFramePhase(opening.status === 'signed' ? opening.id : undefined, {
    ...options,
    readiness: readinessOf(options),
  });
  const measure = useFrameMetrics({ widgetId: options.widget.id, viewType: options.viewType, onMetric: options.onMetric });
  const onAnswered = (): void => tell({ type: 'answered', at: Date.now() });
  const { talk, ref, onLoad: listen, signedAt } = useConversation(options, opening, { measure, onAnswered });
  const frameRef = useInertUntil(phase.status === 'ready', ref);
  const failure = opening.status === 'failed' ? opening.failure : phase.status === 'failed' ? phase.failure : undefined;
  useEffect(() => {
    if (opening.status === 'signing') return;
    if (opening.status === 'signed') measure(opening, { name: 'signing' });
    if (failure) measure(opening, { name: 'failure', code: failure.code });
  });
  const { reload } = opening;
  if (opening.status === 'signing') return { status: 'signing', talk, reload };
  if (opening.status === 'failed') return { status: 'failed', failure: opening.failure, talk, reload };
  const { id, askedAt } = opening;
  const onLoad: Frame['onLoad'] = ({ currentTarget }) => {
    // The blank page that a frame is born with is the host's own, so it can be looked into. No widget's can.
    if (currentTarget.contentDocument) return;
    measure(opening, { name: 'load' });
    tell({ type: 'loaded', at: Date.now() });
    listen();
  };
  const url = options.delivery === 'post' ? undefined : opening.url;
  const frame = { id, url, signedAt: signedAt ?? opening.signedAt, ref: frameRef, onLoad };
  switch (phase.status) {
    case 'loading':
    case 'slow':
      return { status: phase.status, frame, talk, reload };
    case 'ready':
      return { status: 'ready', frame, readyIn: phase.readyAt - askedAt, talk, reload };
    case 'failed':
      return { status: 'failed', failure: phase.failure, talk, reload };
  }
}

/** Nobody gets into a frame that is not shown yet: not by Tab, not by a click, not by a screen reader. */
function useInertUntil(isReady: boolean, ref: RefCallback<HTMLIFrameElement>): RefCallback<HTMLIFrameElement> {
  const attached = useRef<HTMLIFrameElement>(null);
  // By hand, as React 18 does not know the attribute.
  useEffect(() => {
    attached.current?.toggleAttribute('inert', !isReady);
  });
  return useCallback(
    (frame) => {
      attached.current = frame;
      ref(frame);
    },
    [ref],
  );
}

/** How the page looks, where the widget may know it: read when the URL is made. */
function useEnvironmentForUrl(options: WidgetFrameOptions): () => object | undefined {
  const latest = useLatest(options);
  return useCallback(() => {
    const { capabilities, place } = latest.current;
    const granted = capabilities?.environment;
    return granted && readEnvironment(place?.current ?? document.documentElement, true, granted === true ? {} : granted);
  }, [latest]);
}

function readinessOf({ readiness, widget, viewType, recordId }: WidgetFrameOptions): Readiness | undefined {
  return typeof readiness === 'function' ? readiness({ widgetId: widget.id, viewType, recordId }) : readiness;
}
