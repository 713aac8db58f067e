import { MAX_FRAME_SIZE, MIN_FRAME_SIZE } from '../../protocol/calling-settings.ts';

/** CSS pixels. */
export interface Size {
  width: number | undefined;
  height: number | undefined;
}

type Side = number | string | null | undefined;

/** What a phone asked for, numbers or text such as "400px", within the bounds of the settings. A side that is no length stays as it was. */
export function clampSize(asked: { width?: Side; height?: Side }, before?: Size | undefined): Size {
  return { width: clamp(asked.width) ?? before?.width, height: clamp(asked.height) ?? before?.height };
}

function clamp(side: Side): number | undefined {
  const pixels = typeof side === 'string' ? Number.parseFloat(side) : side;
  if (pixels == null || Number.isNaN(pixels)) return undefined;
  return Math.round(Math.min(MAX_FRAME_SIZE, Math.max(MIN_FRAME_SIZE, pixels)));
}
