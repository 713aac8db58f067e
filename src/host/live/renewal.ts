/** What to do about a widget that does not listen for newer contexts: nothing, or open it anew. */
export type IfNotListening = 'leave' | 'remount';

export interface FrameAge {
  /** Does the widget take a newer context? */
  listens: boolean;
  ifNotListening: IfNotListening;
  isVisible: boolean;
  /** It is seen again after it was not. */
  isBack: boolean;
  /** The record changed since its context was signed. */
  isChanged: boolean;
  hasUnsavedChanges: boolean;
  /** Of its context, and the most that verifiers accept. Milliseconds. */
  age: number;
  maxAge: number;
}

export type Renewal = { status: 'push' } | { status: 'remount' } | { status: 'wait'; milliseconds: number } | { status: 'rest' };

/** Before it is too old, as signing and verifying take time. Milliseconds. */
export const AHEAD = 30_000;

/** The age at which a context is to be signed anew. Of a short time it is the half, as the next would otherwise be due at once. */
export function dueAge(maxAge: number): number {
  return Math.max(maxAge - AHEAD, maxAge / 2, 1_000);
}

/**
 * When a context is signed anew. Never for a frame that nobody sees: it is due when it is seen again. A widget that does not listen
 * is opened anew when its record changes, and when the agent comes back to one that has grown old; never under the agent's eyes
 * only because time has passed, and never with unsaved changes.
 */
export function renewalOf({ listens, ifNotListening, isVisible, isBack, isChanged, hasUnsavedChanges, age, maxAge }: FrameAge): Renewal {
  if (!isVisible) return { status: 'rest' };
  const due = dueAge(maxAge);
  const isOld = age >= due;
  if (listens) return isChanged || isOld ? { status: 'push' } : { status: 'wait', milliseconds: due - age };
  if (ifNotListening === 'leave' || hasUnsavedChanges) return { status: 'rest' };
  return isChanged || (isOld && isBack) ? { status: 'remount' } : { status: 'rest' };
}
