/** What the host knows when a frame has taken the focus. Times are milliseconds. */
export interface Taking {
  /** The agent's pointer is over the frame: a click, most likely. */
  isPointerOver: boolean;
  /** Since Tab or F6 was pressed in the host's page. */
  sinceTab: number;
  /** Since any key was pressed in a text field of the host's page, which had the focus. */
  sinceTyping: number;
  /** Since the frame was opened. */
  sinceOpening: number;
  /** A pointer that hovers: without one the host cannot tell a tap into the frame. */
  hasHover: boolean;
}

const JUST_NOW = 1_000;
const TYPING = 2_000;
const OPENING = 5_000;

/**
 * Did the frame take the focus by itself? A widget that focuses a field when it has loaded, or while the agent types elsewhere,
 * did. Whoever walks or clicks into it, or is led there by a screen reader later, did not.
 */
export function isTheft({ isPointerOver, sinceTab, sinceTyping, sinceOpening, hasHover }: Taking): boolean {
  if (isPointerOver || sinceTab < JUST_NOW) return false;
  return sinceTyping < TYPING || (hasHover && sinceOpening < OPENING);
}
