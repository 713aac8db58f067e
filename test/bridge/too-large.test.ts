import { expect, test } from 'vitest';
import { readMessage } from '../../src/bridge/read-message.ts';
import { widgetMessages } from '../../src/protocol/calling/widget-messages.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** Small to send, as what is met twice is sent once, and 2^40 objects for who walks it. */
let twins: unknown = 0;
for (let depth = 0; depth < 40; depth++) twins = [twins, twins];

test.each<[name: string, data: unknown]>([
  ['a cycle', cyclic],
  ['a tree whose branches are one and the same', twins],
  ['10 MB of text', 'x'.repeat(10_000_000)],
  ['10 MB of text in a String object', new String('x'.repeat(10_000_000))],
  ['a field’s name of 10 MB', { ['x'.repeat(10_000_000)]: 1 }],
  ['a sparse list', new Array(4_000_000_000)],
  ['a list in which the text is just too long together', ['x'.repeat(600_000), 'x'.repeat(600_000)]],
])('%s is too large, and found out at once', (_, data) => {
  const raw = structuredClone({ type: 'CALL_DATA', messageId: 'm1', data });
  const took = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(readMessage(raw, widgetMessages)).toMatchObject({ status: 'refused', failure: { code: 'message-too-large' } });
    return performance.now() - start;
  });
  // The quickest: the others may have waited for a busy machine.
  expect(Math.min(...took)).toBeLessThan(200);
});
