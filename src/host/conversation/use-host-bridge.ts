import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { useLatest } from '../../react/use-latest.ts';
import type { HostBridgeOptions } from './host-bridge-options.ts';
import { type HostBridge, openHostBridge } from './open-host-bridge.ts';
import { silent, type Talk } from './talk.ts';

/** What `useHostBridge` gives for a frame of your own. */
export interface UsedHostBridge {
  /** For the frame. */
  ref: RefCallback<HTMLIFrameElement>;
  /** For the frame's `load`. */
  onLoad: () => void;
  /** What the widget in the frame has said of itself. */
  talk: Talk;
  /** Does the agent see the frame? */
  isVisible: boolean;
  /** The context, signed anew, to a widget that listens to it. */
  push: (signed: SignedContext) => void;
}

const loaded = new WeakSet<HTMLIFrameElement>();

/** The conversation with the widget in one frame. Another frame is another conversation. */
export function useHostBridge(options: HostBridgeOptions): UsedHostBridge {
  const [talk, setTalk] = useState(silent);
  const [isVisible, setIsVisible] = useState(false);
  const latest = useLatest(options);
  const bridge = useRef<HostBridge | undefined>(undefined);
  const attached = useRef<HTMLIFrameElement | null>(null);
  const ref = useCallback(
    (frame: HTMLIFrameElement | null) => {
      bridge.current?.close();
      attached.current = frame;
      bridge.current =
        frame === null
          ? undefined
          : openHostBridge(frame, () => ({
              ...latest.current,
              onTalk(next) {
                setTalk(next);
                latest.current.onTalk?.(next);
              },
              onVisible(next) {
                setIsVisible(next);
                latest.current.onVisible?.(next);
              },
            }));
      setTalk(silent);
      setIsVisible(false);
      // A tree that was hidden and is shown again has a frame that will not load again.
      if (frame && loaded.has(frame)) bridge.current?.loaded();
    },
    [latest],
  );
  useEffect(() => bridge.current?.update());
  const onLoad = useCallback(() => {
    if (attached.current) loaded.add(attached.current);
    bridge.current?.loaded();
  }, []);
  const push = useCallback((signed: SignedContext) => bridge.current?.push(signed), []);
  return { ref, onLoad, talk, isVisible, push };
}
