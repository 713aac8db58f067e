import { type PointerEvent, useCallback, useEffect, useState } from 'react';
import type { PartnerWidget } from '../../protocol/widget.ts';
import { useLatest } from '../../react/use-latest.ts';
import { RestTimers } from './rest-timers.ts';

const POINTER_MS = 100;
// Longer than a held arrow key takes from tab to tab.
const FOCUS_MS = 150;

/** For a tab's button: a pointer or the focus that rests on it has the signature asked for ahead. */
export interface RestProps {
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onPointerDown: (event: PointerEvent) => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Calls back for the widget on whose tab the pointer or the keyboard's focus rests. Spread the result on each tab. */
export function useRest(onRest: (widget: PartnerWidget) => void): (widget: PartnerWidget) => RestProps {
  const [timers] = useState(() => new RestTimers());
  const latest = useLatest(onRest);
  useEffect(() => () => timers.stopAll(), [timers]);
  return useCallback(
    (widget) => {
      const start = (delay: number): void => timers.start(widget.id, delay, () => latest.current(widget));
      const stop = (): void => timers.stop(widget.id);
      return {
        // A finger does not rest before it opens.
        onPointerEnter: ({ pointerType }) => pointerType !== 'touch' && start(POINTER_MS),
        onPointerLeave: stop,
        // The press that opens it comes first: what is asked for now need not wait for the frame to be rendered.
        onPointerDown: ({ pointerType, button }) => pointerType !== 'touch' && button === 0 && latest.current(widget),
        onFocus: () => start(FOCUS_MS),
        onBlur: stop,
      };
    },
    [timers, latest],
  );
}
