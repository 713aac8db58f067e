import { type RefCallback, useCallback, useRef } from 'react';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { useLatest } from '../../react/use-latest.ts';
import { guardFocus } from '../guards/guard-focus.ts';
import { shieldFromDrags } from '../guards/shield-from-drags.ts';
import type { Measure } from '../health/use-frame-metrics.ts';
import { dueAge } from '../live/renewal.ts';
import { useLiveContext } from '../live/use-live-context.ts';
import { postInto } from '../post-into.ts';
import { signInTime } from '../sign-in-time.ts';
import type { SignedUrl } from '../use-signed-url.ts';
import type { WidgetFrameOptions } from '../widget-frame-options.ts';
import type { Talk } from './talk.ts';
import { useHostBridge } from './use-host-bridge.ts';

export interface Conversation {
  talk: Talk;
  ref: RefCallback<HTMLIFrameElement>;
  onLoad: () => void;
  /** Of the newest context. Milliseconds since 1970; undefined before the first. */
  signedAt: number | undefined;
}

/** What happens between the host and one opened widget: the conversation, its context kept fresh, and how long each step took. */
export function useConversation(
  options: WidgetFrameOptions,
  opening: SignedUrl,
  { measure, onAnswered }: { measure: Measure; onAnswered: () => void },
): Conversation {
  const { widget, viewType, recordId, sign, capabilities = {}, delivery = 'query', onProblem, onTrace } = options;
  const { signTimeoutSeconds = 10, contextMaxAgeSeconds = 300, recordVersion, ifNotListening = 'leave' } = options;
  const about = { widgetId: widget.id, viewType, recordId };
  const isSigned = opening.status === 'signed';
  const bridge = useHostBridge({
    about,
    widgetUrl: widget.url,
    capabilities,
    // In the URL is the first; a page that loads itself anew should not have to verify that again.
    signed: () => (delivery === 'message' || live.renewed ? young(newest, contextMaxAgeSeconds) : undefined),
    renew: () => live.renew(new AbortController().signal),
    onHandshake({ status }) {
      if (status !== 'ready' || !isSigned) return;
      measure(opening, { name: 'handshake' });
      onAnswered();
    },
    onInteractive: () => isSigned && measure(opening, { name: 'interactive' }),
    onFailed: (code) => isSigned && measure(opening, { name: 'failure', code }),
    onProblem,
    onTrace,
  });
  const live = useLiveContext({
    openingId: opening.id,
    signedAt: isSigned ? opening.signedAt : undefined,
    recordVersion,
    maxAgeSeconds: contextMaxAgeSeconds,
    ifNotListening,
    listens: capabilities.context === true && (bridge.talk.listensTo?.includes('context') ?? false),
    isVisible: bridge.isVisible,
    hasUnsavedChanges: bridge.talk.hasUnsavedChanges,
    sign: (signal) => signInTime(sign, about, signTimeoutSeconds, signal),
    push: bridge.push,
    remount: opening.reload,
  });
  const newest = live.renewed ?? (isSigned ? { at: opening.signedAt, signed: opening.signed } : undefined);
  const { ref: attach } = bridge;
  const posted = useLatest(isSigned && delivery === 'post' ? opening : undefined);
  const guards = useRef<(() => void)[]>([]);
  const ref = useCallback(
    (frame: HTMLIFrameElement | null) => {
      for (const end of guards.current) end();
      guards.current = frame ? [guardFocus(frame), shieldFromDrags(frame)] : [];
      attach(frame);
      if (frame && posted.current) postInto(frame, posted.current.url, posted.current.signed);
    },
    [attach, posted],
  );
  return { talk: bridge.talk, ref, onLoad: bridge.onLoad, signedAt: newest?.at };
}

/** One that is old already would be refused; a newer one is on its way. */
function young(newest: { at: number; signed: SignedContext } | undefined, maxAgeSeconds: number): SignedContext | undefined {
  return newest && Date.now() - newest.at < dueAge(maxAgeSeconds * 1000) ? newest.signed : undefined;
}
