import { expect, test } from 'vitest';
import { isTheft, type Taking } from '../../src/host/guards/focus-theft.ts';

const long = Number.POSITIVE_INFINITY;
const later: Taking = { isPointerOver: false, sinceTab: long, sinceTyping: long, sinceOpening: 60_000, hasHover: true };
const opening: Partial<Taking> = { sinceOpening: 300 };
const typing: Partial<Taking> = { sinceTyping: 100 };

test.each<[what: string, taking: Partial<Taking>, is: boolean]>([
  ['a frame that has just been opened takes the focus', opening, true],
  ['a frame takes it while the agent types elsewhere', typing, true],
  ['a frame takes it on a phone while the agent types elsewhere', { ...typing, hasHover: false }, true],
  ['the agent clicks into a frame that has just been opened', { ...opening, isPointerOver: true }, false],
  ['the agent clicks into it right after typing elsewhere', { ...typing, isPointerOver: true }, false],
  ['the agent walks in by Tab', { ...opening, ...typing, sinceTab: 50 }, false],
  ['the agent walked by Tab a while ago', { ...opening, sinceTab: 1_000 }, true],
  ['the agent taps into a frame that has just been opened, where no pointer hovers', { ...opening, hasHover: false }, false],
  ['a screen reader leads into it later', {}, false],
  ['the agent typed elsewhere a while ago', { sinceTyping: 2_000 }, false],
])('%s: theft is %j', (_, taking, is) => {
  expect(isTheft({ ...later, ...taking })).toBe(is);
});
