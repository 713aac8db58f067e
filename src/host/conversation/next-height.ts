/** CSS pixels. */
export interface HeightBounds {
  /** Default 120. */
  minHeight?: number | undefined;
  /** Default 4,000. */
  maxHeight?: number | undefined;
}

export interface FrameHeight {
  /** CSS pixels; undefined until the widget asks for one. */
  height: number | undefined;
  /** The changes of the last two seconds. */
  recent: readonly { at: number; height: number }[];
  /** Since when it is held, as the widget and its frame chase each other. Milliseconds. */
  heldAt: number | undefined;
}

export const noHeight: FrameHeight = { height: undefined, recent: [], heldAt: undefined };

const WINDOW = 2_000;
/** Up and down and up again is no growing: an accordion turns once. */
const MAX_TURNS = 4;
/** An animation of a second changes sixty times, or nearly as often on a screen that is twice as fast. */
const MAX_CHANGES = 96;
/** How long it has to be quiet before a widget is believed again. Milliseconds. */
export const CALM = 3_000;

/** A widget asks for a height → the one it gets. One that asks in a loop gets the largest of its last wishes, and then no other. */
export function nextHeight(
  known: FrameHeight,
  asked: number,
  at: number,
  { minHeight = 120, maxHeight = 4_000 }: HeightBounds,
): FrameHeight {
  const height = Math.round(Math.min(Math.max(maxHeight, minHeight), Math.max(minHeight, asked)));
  if (known.heldAt !== undefined && at - known.heldAt < CALM) return { ...known, heldAt: at };
  if (height === known.height) return known.heldAt === undefined ? known : { ...known, heldAt: undefined };
  const recent = [...known.recent.filter((each) => at - each.at < WINDOW), { at, height }];
  if (turnsOf(recent.map((each) => each.height)) < MAX_TURNS && recent.length <= MAX_CHANGES) {
    return { height, recent, heldAt: undefined };
  }
  return { height: Math.max(...recent.map((each) => each.height)), recent: [], heldAt: at };
}

function turnsOf(heights: readonly number[]): number {
  const steps = heights.slice(1).map((height, index) => Math.sign(height - (heights[index] ?? height)));
  return steps.slice(1).filter((step, index) => step !== steps[index]).length;
}
