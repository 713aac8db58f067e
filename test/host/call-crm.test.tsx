import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { providerOf } from './phone-page.ts';
import { showDock } from './show-dock.tsx';

const retry = (): void => screen.getByRole('button', { name: 'Try again' }).click();
const coordinates = { portalId: 1, objectId: 2, objectTypeId: '0-1' as const };

test('a call is written down once, however often the phone says that it began', async () => {
  const dock = showDock();
  await dock.ready();
  for (let time = 0; time < 5; time += 1) dock.say('outgoingCall', { externalCallId: 'x1', toNumber: '1', createEngagement: true });
  await expect.poll(() => dock.heard('onCreateEngagementSucceeded').length).toBe(5);
  expect(dock.crm.createEngagement).toHaveBeenCalledTimes(1);
});

test('the next call is another engagement', async () => {
  const dock = showDock();
  await dock.ready();
  for (const externalCallId of ['x1', 'x2']) {
    dock.say('outgoingCall', { externalCallId, createEngagement: true });
    await expect.poll(() => dock.call()).toBe('ringing');
    dock.say('callEnded', { externalCallId });
    dock.say('callCompleted', { externalCallId, hideWidget: false });
    await expect.poll(() => dock.call()).toBe('completed');
  }
  expect(dock.crm.createEngagement).toHaveBeenCalledTimes(2);
  expect(dock.view()).toBe('open');
});

test('a call that cannot be written down is told to both sides, and can be tried again', async () => {
  const dock = showDock();
  dock.crm.createEngagement.mockRejectedValueOnce(new Error('Jane Doe +1 555 0100'));
  await dock.ready();
  dock.say('outgoingCall', { externalCallId: 'x1', createEngagement: true });
  await expect.poll(() => dock.heard('onCreateEngagementFailed').length).toBe(1);
  expect(JSON.stringify(dock.heard('onCreateEngagementFailed'))).not.toContain('Jane');
  expect(dock.heard('onFailed').length).toBe(1);
  await expect.poll(() => dock.alert()).toBe('engagement-failed');
  retry();
  await expect.poll(() => dock.heard('onCreateEngagementSucceeded').length).toBe(1);
  expect(dock.alert()).toBeUndefined();
});

test('a call that cannot be saved loses nothing: it is tried again with the same notes', async () => {
  const dock = showDock();
  dock.crm.updateEngagement.mockRejectedValueOnce(new Error('down'));
  await dock.ready();
  dock.say('outgoingCall', { externalCallId: 'x1', createEngagement: true });
  await expect.poll(() => dock.heard('onCreateEngagementSucceeded').length).toBe(1);
  dock.say('callEnded', { externalCallId: 'x1' });
  dock.say('callCompleted', { externalCallId: 'x1', engagementProperties: { hs_call_body: 'Notes' } });
  await expect.poll(() => dock.heard('onUpdateEngagementFailed').length).toBe(1);
  retry();
  await expect.poll(() => dock.heard('onUpdateEngagementSucceeded').length).toBe(1);
  const [first, second] = dock.crm.updateEngagement.mock.calls;
  expect(second).toEqual(first);
  expect(second?.[0]).toMatchObject({ properties: { hs_call_body: 'Notes' }, engagementId: expect.any(Number) });
});

test('an unknown caller is told to the phone alone', async () => {
  const dock = showDock();
  await dock.ready();
  dock.say('incomingCall', { externalCallId: 'x1', fromNumber: '+1 555 0100', toNumber: '+1 555 0199', createEngagement: true });
  await expect.poll(() => dock.heard('onCallerIdMatchFailed').length).toBe(1);
  expect(dock.crm.matchCaller).toHaveBeenCalledWith({ fromNumber: '+1 555 0100', toNumber: '+1 555 0199' });
  expect(dock.crm.createEngagement).toHaveBeenCalledWith(expect.objectContaining({ direction: 'INBOUND', fromNumber: '+1 555 0100' }), 'a');
  expect(dock.alert()).toBeUndefined();
});

test('a second caller does not push the first out of sight, and is written down as itself', async () => {
  const dock = showDock();
  await dock.ready();
  dock.say('outgoingCall', { externalCallId: 'x1', toNumber: '1' });
  dock.say('callAnswered', { externalCallId: 'x1' });
  dock.say('incomingCall', { externalCallId: 'x2', fromNumber: '2', createEngagement: true });
  await expect.poll(() => dock.crm.createEngagement.mock.calls.length).toBe(1);
  expect(dock.crm.createEngagement.mock.calls[0]?.[0]).toMatchObject({ externalCallId: 'x2', fromNumber: '2', direction: 'INBOUND' });
  expect(dock.calling().liveCall?.call).toMatchObject({ status: 'answered', externalCallId: 'x1' });
});

test('a record is opened by the CRM', async () => {
  const navigateToRecord = vi.fn();
  const dock = showDock({ navigateToRecord });
  await dock.ready();
  dock.say('navigateToRecord', { objectCoordinates: coordinates, openIn: 'NEW_TAB' });
  await expect
    .poll(() => navigateToRecord.mock.calls)
    .toEqual([[expect.objectContaining({ objectCoordinates: coordinates, openIn: 'NEW_TAB' })]]);
  expect(dock.heard('onNavigateToRecordFailed')).toEqual([]);
});

test.each([
  ['there is no callback', {}],
  [
    'the callback throws',
    {
      navigateToRecord: () => {
        throw new Error('gone');
      },
    },
  ],
  ['the callback rejects', { navigateToRecord: () => Promise.reject(new Error('gone')) }],
])('a record that is not opened, as %s, is told to both', async (_, options) => {
  const dock = showDock(options);
  await dock.ready();
  dock.say('navigateToRecord', { engagementId: 7, objectCoordinates: coordinates });
  await expect.poll(() => dock.heard('onNavigateToRecordFailed')).toEqual([{ engagementId: 7, objectCoordinates: coordinates }]);
  await expect.poll(() => dock.alert()).toBe('navigation-failed');
});

test.each(['finalizeEngagement', 'publishToChannel'])('%s is done, or told that it is not', async (act) => {
  const handler = act === 'finalizeEngagement' ? 'onFinalizeEngagement' : 'onPublishToChannel';
  const finalizeEngagement = vi.fn(async () => {});
  const dock = showDock({ finalizeEngagement });
  await dock.ready();
  dock.say(act, { externalCallId: 'x1', engagementId: 7 });
  await expect.poll(() => dock.heard(`${handler}Succeeded`)).toEqual([{ externalCallId: 'x1', engagementId: 7 }]);
  dock.rerender({ finalizeEngagement: undefined });
  dock.say(act, { externalCallId: 'x1', engagementId: 7 });
  await expect.poll(() => dock.heard(`${handler}Failed`)).toEqual([{ externalCallId: 'x1', engagementId: 7 }]);
});

test('what the phone reports is shown as text', async () => {
  const dock = showDock();
  await dock.ready();
  dock.say('sendError', { message: '<img src=x onerror=alert(1)>' });
  await expect.poll(() => dock.alert()).toBe('phone-error');
  expect(screen.getByRole('alert').textContent).toContain('<img src=x onerror=alert(1)>');
});

test('a phone cannot move to another address by itself', async () => {
  const dock = showDock();
  await dock.ready();
  dock.say('setWidgetUrl', { iFrameUrl: 'https://evil.example' });
  await expect.poll(() => dock.heard('onSetWidgetUrlFailed').length).toBe(1);
});

test('what is not understood is reported once', async () => {
  const onProblem = vi.fn();
  const dock = showDock({ onProblem });
  await dock.ready();
  for (let time = 0; time < 3; time += 1) dock.say('sendMessage', { type: 'MAKE_COFFEE', data: { for: 'Jane' } });
  dock.say('resizeWidget', { width: [] });
  await expect.poll(() => onProblem.mock.calls.length).toBe(2);
  expect(onProblem.mock.calls.map(([id, { code }]) => [id, code])).toEqual([
    ['a', 'unsupported'],
    ['a', 'malformed-message'],
  ]);
  expect(JSON.stringify(onProblem.mock.calls)).not.toContain('Jane');
});

test('the agent of the CRM is told to every phone', async () => {
  const dock = showDock({ agent: { portalId: 1, userId: 'u', ownerId: 3 }, providers: [providerOf('a', { sdk: 'hubspot' })] });
  await dock.ready();
  expect(dock.heard('onReady')[0]).toMatchObject({ portalId: 1, userId: 'u', ownerId: 3 });
});

test('a phone that begins calls without end does not fill the CRM', async () => {
  const dock = showDock();
  await dock.ready();
  for (let time = 0; time < 60; time += 1) dock.say('outgoingCall', { externalCallId: `x${time}`, createEngagement: true });
  await expect.poll(() => dock.heard('onCreateEngagementFailed').length).toBe(40);
  expect(dock.crm.createEngagement).toHaveBeenCalledTimes(20);
});

test('a phone that asks without end is reported, and the CRM is not asked', async () => {
  const onProblem = vi.fn();
  const navigateToRecord = vi.fn();
  const dock = showDock({ onProblem, navigateToRecord });
  await dock.ready();
  for (let time = 0; time < 300; time += 1) dock.say('navigateToRecord', { objectCoordinates: coordinates });
  await expect.poll(() => onProblem.mock.calls.length).toBeGreaterThan(150);
  expect(navigateToRecord.mock.calls.length).toBeLessThan(120);
  expect(onProblem.mock.calls[0]?.[1].code).toBe('rate-limited');
});
