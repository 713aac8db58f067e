import { type RefObject, useEffect } from 'react';
import type { HostOptions } from '../widget/connect-to-host.ts';
import { followHeightOf } from '../widget/follow-height-of.ts';
import { useHostLink } from './use-host-link.ts';

/**
 * Keeps the frame as high as this element and what is below it need, where the host grants `resize`. The element may come later. Do not give the element a
 * height in `vh`: it would grow with the frame, until the host stops it.
 */
export function useAutoHeight(ref: RefObject<Element | null>, options: HostOptions = {}): void {
  useHostLink(options);
  useEffect(() => followHeightOf(() => ref.current), [ref]);
}
