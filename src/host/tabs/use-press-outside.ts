import { type RefObject, useEffect, useRef } from 'react';
import { useLatest } from '../../react/use-latest.ts';

/** Tells of a press outside of an element. One in a frame is not heard; it takes the focus, though. */
export function usePressOutside(isOpen: boolean, onPress: () => void): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  const latest = useLatest(onPress);
  useEffect(() => {
    if (!isOpen) return;
    const hear = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !inside.current?.contains(target)) latest.current();
    };
    document.addEventListener('pointerdown', hear);
    return () => document.removeEventListener('pointerdown', hear);
  }, [isOpen, latest]);
  return inside;
}
