import type { Capability } from '../../protocol/conversation/capability.ts';
import type { WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import type { FailureCode } from '../../protocol/failure.ts';

export interface Circumstances {
  granted: readonly Capability[];
  /** Did the agent click or type a moment ago? Undefined where the browser cannot tell. */
  hasGesture: boolean | undefined;
  /** Is a question or a modal of this frame already open? */
  isAsking: boolean;
  /** Does the frame have a place in the page? Behind another tab it has none. */
  isShown: boolean;
  /** Has this frame wished for less than is too much? */
  isWithinLimit: boolean;
}

export type Verdict = { status: 'granted' } | { status: 'unsupported' } | { status: 'refused'; code: FailureCode };

/** What takes the agent somewhere, or puts something on the agent's machine. */
const NEEDS_GESTURE: readonly WidgetSaying['type'][] = ['open-record', 'open-url', 'copy', 'download'];

/** What stands in front of the agent until it is answered. */
const ASKS_AGENT: readonly WidgetSaying['type'][] = ['confirm', 'modal'];

/** What costs nothing: a fact about the widget, of which the last one counts. */
const FREE: readonly WidgetSaying['type'][] = [
  'hello',
  'interactive',
  'failed',
  'resize',
  'badge',
  'path',
  'unsaved-changes',
  'state',
  'close',
];

export function isFree({ type }: WidgetSaying): boolean {
  return FREE.includes(type);
}

export function asksAgent({ type }: WidgetSaying): boolean {
  return ASKS_AGENT.includes(type);
}

export function needsGesture({ type }: WidgetSaying): boolean {
  return NEEDS_GESTURE.includes(type);
}

/** May this frame do what it wishes? */
export function judge({ type }: WidgetSaying, { granted, hasGesture, isAsking, isShown, isWithinLimit }: Circumstances): Verdict {
  if (type === 'hello' || type === 'interactive' || type === 'failed') return { status: 'granted' };
  if (!granted.includes(type)) return { status: 'unsupported' };
  if (!isWithinLimit) return { status: 'refused', code: 'rate-limited' };
  if (hasGesture === false && NEEDS_GESTURE.includes(type)) return { status: 'refused', code: 'refused' };
  if ((isAsking || !isShown) && ASKS_AGENT.includes(type)) return { status: 'refused', code: 'out-of-turn' };
  return { status: 'granted' };
}
