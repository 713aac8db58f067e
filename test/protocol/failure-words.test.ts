import { expect, test } from 'vitest';
import { failureCodes } from '../../src/protocol/failure.ts';
import { failureWords } from '../../src/protocol/failure-words.ts';

test('every failure has words, and nothing else has', () => {
  expect(Object.keys(failureWords).sort()).toEqual([...failureCodes].sort());
});

test.each(failureCodes)('%s says what happened and what to do', (code) => {
  const { title, text } = failureWords[code];
  // A line without a stop, then whole sentences, in the typographer’s apostrophes.
  expect(title).toMatch(/^[A-Z][^.']{5,60}[^.]$/);
  expect(text).toMatch(/^[A-Z][^'<>]{8,200}\.$/);
});
