import { expect, test, vi } from 'vitest';
import { handledTypes, handlerNameOf } from '../../src/bridge/handler-names.ts';
import { createMessageId, createNonce } from '../../src/bridge/message-id.ts';

test('a handler is named after its message, as in HubSpot’s SDK', () => {
  expect(handledTypes.map(handlerNameOf)).toEqual([
    'onCallerIdMatchFailed',
    'onCallerIdMatchSucceeded',
    'onCreateEngagementFailed',
    'onCreateEngagementSucceeded',
    'onDialNumber',
    'onEndCall',
    'onEngagementCreated',
    'onInitiateCallIdFailed',
    'onInitiateCallIdSucceeded',
    'onNavigateToRecordFailed',
    'onPublishToChannelFailed',
    'onPublishToChannelSucceeded',
    'onFinalizeEngagementFailed',
    'onFinalizeEngagementSucceeded',
    'onReady',
    'onSetCallState',
    'onSetWidgetUrlFailed',
    'onUpdateEngagementFailed',
    'onUpdateEngagementSucceeded',
    'onVisibilityChanged',
    'onFailed',
  ]);
});

test('a nonce is a letter and three random numbers', () => {
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    if (numbers instanceof Uint32Array) numbers.set([1, 22, 333]);
    return numbers;
  });
  expect(createNonce()).toBe('p122333');
  random.mockRestore();
  expect(createNonce()).not.toBe(createNonce());
});

test('ids count up, and ask chance once', () => {
  const first = createMessageId();
  const random = vi.spyOn(crypto, 'getRandomValues');
  const second = createMessageId();
  expect(random).not.toHaveBeenCalled();
  random.mockRestore();
  const [prefix, count] = first.split('-');
  expect(prefix).toMatch(/^p\d+$/);
  expect(second).toBe(`${prefix}-${Number(count) + 1}`);
});
