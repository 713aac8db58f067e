/** What the host knows when a frame has taken the focus. Times are milliseconds. */
export interface Taking {
  /** The frame is not shown yet, so nobody can have clicked or walked into it. */
  isInert: boolean;
  /** Did the agent click or type a moment ago, here or in any frame of the page? Undefined where the browser cannot tell. */
  isActive: boolean | undefined;
  /** Since Tab or F6 was pressed in the host's page. */
  sinceTab: number;
  /** Since any key was pressed in a text field of the host's page. */
  sinceTyping: number;
  /** Since the frame was opened. */
  sinceOpening: number;
}

const JUST_NOW = 1_000;
/** Quicker than a hand goes from the keyboard to the mouse. */
const TYPING = 500;
const OPENING = 5_000;

/**
 * Did the frame take the focus by itself? It did in the middle of the agent's typing elsewhere, and in its first seconds if nobody
 * touched anything. A host is told nothing of a click into a frame but that there was one somewhere, so a doubt is the agent's.
 */
export function isTheft({ isInert, isActive, sinceTab, sinceTyping, sinceOpening }: Taking): boolean {
  if (isInert) return true;
  if (sinceTab < JUST_NOW) return false;
  return sinceTyping < TYPING || (isActive === false && sinceOpening < OPENING);
}
