import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInbox } from '../../src/bridge/inbox.ts';
import { readMessage } from '../../src/bridge/read-message.ts';
import { hostMessages } from '../../src/protocol/calling/host-messages.ts';
import { widgetMessages } from '../../src/protocol/calling/widget-messages.ts';
import { INPUTS, runs } from './run.ts';

const catalog = { ...hostMessages, ...widgetMessages };
const names = Object.keys(catalog);
const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withBigInt: true,
  withNullPrototype: true,
});
const type = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'then'),
  anything,
);
const field = fc.oneof(
  fc.constantFrom(...['externalCallId', 'engagementId', 'phoneNumber', '__proto__', 'data', 'type', 'partnerWidgets']),
  fc.string(),
);
const raw = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      { type, messageId: fc.oneof(fc.string(), anything), data: fc.oneof(fc.dictionary(field, anything), anything) },
      { requiredKeys: [] },
    ),
  },
  anything,
);

test('whatever is posted, it is read by the catalog or not at all', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(raw, fc.constantFrom(1_000_000, 50), (posted, maxSize) => {
      const reading = readMessage(posted, catalog, maxSize);
      reached.add(reading.status);
      if (reading.status === 'read') expect(names).toContain(reading.message.type);
      if (reading.status === 'unknown') expect(names).not.toContain(reading.envelope.type);
      if (reading.status === 'refused') expect(reading.failure.code).toMatch(/^(message-too-large|malformed-message)$/);
    }),
    runs(Math.ceil(INPUTS / 400)),
  );
  expect([...reached].sort()).toEqual(['noise', 'read', 'refused', 'unknown']);
});

test('an inbox never throws, and reports no more than a hundred problems', () => {
  fc.assert(
    fc.property(fc.array(raw, { maxLength: 30 }), (posted) => {
      let problems = 0;
      const inbox = createInbox({
        receives: catalog,
        onMessage: ({ type: name }) => expect(names).toContain(name),
        onProblem: () => problems++,
      });
      for (const each of posted) inbox.read(each);
      expect(problems).toBeLessThanOrEqual(100);
    }),
    runs(Math.ceil(INPUTS / 1_000)),
  );
});

test('however they are spread, no more are admitted in any time than its rate allows', () => {
  const steps = fc.array(fc.oneof(fc.nat(20), fc.nat(2_000)), { maxLength: 200 });
  fc.assert(
    fc.property(steps, fc.nat(20), fc.nat(100), (waits, burst, perSecond) => {
      const inbox = createInbox({ receives: {}, onMessage() {}, rate: { burst, perSecond } });
      const times: number[] = [];
      let at = 0;
      for (const wait of waits) {
        at += wait;
        if (inbox.admits(at)) times.push(at);
      }
      // Any stretch of what was admitted.
      for (const [from, start] of times.entries())
        for (const [to, end] of times.entries())
          if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(burst + ((end - start) / 1000) * perSecond + 1e-6);
    }),
    runs(Math.ceil(INPUTS / 2_000)),
  );
});
