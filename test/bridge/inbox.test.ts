import { expect, test, vi } from 'vitest';
import { createInbox } from '../../src/bridge/inbox.ts';
import { widgetMessages } from '../../src/protocol/calling/widget-messages.ts';
import type { Failure } from '../../src/protocol/failure.ts';

function openInbox(options: { rate?: { burst: number; perSecond: number }; maxMessageSize?: number } = {}) {
  const heard: string[] = [];
  const unknown: string[] = [];
  const problems: Failure[] = [];
  const inbox = createInbox({
    receives: widgetMessages,
    onMessage: ({ type }) => heard.push(type),
    onUnknown: ({ type }) => unknown.push(type),
    onProblem: (failure) => problems.push(failure),
    ...options,
  });
  return { heard, unknown, problems, ...inbox };
}

const message = (type: string, data?: unknown) => ({ type, messageId: 'm1', data });
const codes = (problems: Failure[]) => problems.map(({ code }) => code);

test('a message is handed on, noise is not, and neither is reported', () => {
  const { read, heard, problems } = openInbox();
  read(message('LOGGED_IN'));
  read(null);
  read({ type: 'LOGGED_IN' });
  expect(heard).toEqual(['LOGGED_IN']);
  expect(problems).toEqual([]);
});

test('what is refused is reported once for each kind, however often it comes', () => {
  const { read, heard, problems } = openInbox({ maxMessageSize: 200 });
  for (let times = 0; times < 1_000; times++) {
    read(message('CALL_ENDED', { callEndStatus: times }));
    read(message('CALL_ENDED', { externalCallId: times }));
    read(message('CALL_DATA', 'x'.repeat(300)));
  }
  expect(heard).toEqual([]);
  expect(codes(problems)).toEqual(['malformed-message', 'malformed-message', 'message-too-large']);
});

test('an unknown type is told each time, and reported once', () => {
  const { read, unknown, problems } = openInbox();
  for (let times = 0; times < 5; times++) read(message('FUTURE'));
  expect(unknown).toEqual(['FUTURE', 'FUTURE', 'FUTURE', 'FUTURE', 'FUTURE']);
  expect(codes(problems)).toEqual(['unsupported']);
});

test.each<[messageId: unknown, told: string[]]>([
  ['m1', ['m1']],
  ['', ['']],
  ['x'.repeat(100), ['x'.repeat(100)]],
  ['x'.repeat(101), []],
  [7, []],
  [['m1'], []],
  [undefined, []],
])('what is refused is told by its id, if it has one: %j', (messageId, told) => {
  const refused: [string, string][] = [];
  const inbox = createInbox({
    receives: widgetMessages,
    onMessage() {},
    onRefused: (id, { code }) => refused.push([id, code]),
    maxMessageSize: 200,
  });
  inbox.read({ type: 'CALL_DATA', messageId, data: 'x'.repeat(300) });
  expect(refused).toEqual(told.map((id) => [id, 'message-too-large']));
});

test('null that is too large for any limit has no id', () => {
  const onRefused = vi.fn();
  createInbox({ receives: widgetMessages, onMessage() {}, onRefused, maxMessageSize: 0 }).read(null);
  expect(onRefused).not.toHaveBeenCalled();
});

test('ten thousand kinds of nonsense are reported a hundred times', () => {
  const { read, problems } = openInbox();
  for (let kind = 0; kind < 10_000; kind++) read(message(`NONSENSE_${kind}`));
  expect(problems).toHaveLength(100);
});

test('what comes too fast is not admitted, and reported once', () => {
  const { admits, problems } = openInbox({ rate: { burst: 3, perSecond: 1 } });
  expect([0, 0, 0].map(admits)).toEqual([true, true, true]);
  expect(problems).toEqual([]);
  expect([0, 0].map(admits)).toEqual([false, false]);
  expect([1_000, 1_001, 2_000].map(admits)).toEqual([true, false, true]);
  expect(problems).toEqual([{ code: 'rate-limited', message: 'Messages come faster than they are read; some were dropped.' }]);
});

test('an inbox that nobody listens to for problems takes them in silence', () => {
  const inbox = createInbox({ receives: widgetMessages, onMessage() {}, rate: { burst: 0, perSecond: 0 } });
  expect(inbox.admits(0)).toBe(false);
  expect(() => inbox.read(message('CALL_ENDED', 7))).not.toThrow();
  expect(() => inbox.read(message('FUTURE'))).not.toThrow();
});

test('an unknown type that is somebody’s text is not repeated', () => {
  const { read, problems } = openInbox();
  read(message('MAKE_COFFEE'));
  read(message('Jane Doe, +1 555 0100'));
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['unsupported', 'MAKE_COFFEE is not known here.'],
    ['unsupported', 'A message is not known here.'],
  ]);
});
