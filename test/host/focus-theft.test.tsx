import { expect, test } from 'vitest';
import { isTheft, type Taking } from '../../src/host/guards/focus-theft.ts';

const long = Number.POSITIVE_INFINITY;
const later: Taking = { isInert: false, isActive: true, sinceTab: long, sinceTyping: long, sinceOpening: 60_000 };
const opening: Partial<Taking> = { sinceOpening: 300 };
const typing: Partial<Taking> = { sinceTyping: 100 };
const untouched: Partial<Taking> = { isActive: false };

test.each<[what: string, taking: Partial<Taking>, is: boolean]>([
  ['a frame that has just been opened takes the focus, and nobody touched anything', { ...opening, ...untouched }, true],
  ['a frame that is not shown yet takes the focus', { isInert: true, sinceTab: 50 }, true],
  ['a frame takes it while the agent types elsewhere', typing, true],
  ['the agent clicks into a frame that has just been opened', opening, false],
  ['the agent clicks into it half a second after typing elsewhere', { sinceTyping: 500 }, false],
  ['the agent walks in by Tab', { ...opening, ...typing, sinceTab: 50 }, false],
  ['the agent walked by Tab a while ago', { ...opening, ...untouched, sinceTab: 1_000 }, true],
  ['a browser that cannot tell of clicks', { ...opening, isActive: undefined }, false],
  ['a screen reader leads into it later', untouched, false],
])('%s: theft is %j', (_, taking, is) => {
  expect(isTheft({ ...later, ...taking })).toBe(is);
});
