import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { providerOf } from './phone-page.ts';
import { showDock } from './show-dock.tsx';

// What one company's phone may do to another's on the same page: nothing. B is in the page from the beginning, the agent uses A.

const [A, B] = ['Phone a', 'Phone b'];
const coordinates = { portalId: 1, objectId: 2, objectTypeId: '0-1' as const };

async function showBoth(options: Parameters<typeof showDock>[0] = {}) {
  const dock = showDock({ providers: [providerOf('b', { supportsInboundCalling: true }), providerOf('a')], ...options });
  dock.calling().select('b');
  await dock.ready(B);
  dock.calling().select('a');
  await dock.ready(A);
  const other = (act: string, data?: unknown): void => dock.say(act, data, B);
  const own = (act: string, data?: unknown): void => dock.say(act, data, A);
  return { ...dock, own, other };
}

async function showOnCall(options: Parameters<typeof showDock>[0] = {}) {
  const dock = await showBoth(options);
  dock.own('outgoingCall', { externalCallId: 'a1', toNumber: '1', createEngagement: true });
  dock.own('callAnswered', { externalCallId: 'a1' });
  await expect.poll(() => dock.call(A)).toBe('answered');
  return dock;
}

test('a phone that rings does not take the place of the call that is on', async () => {
  const dock = await showOnCall();
  dock.other('incomingCall', { externalCallId: 'b1', fromNumber: '2' });
  await expect.poll(() => dock.crm.matchCaller.mock.calls.length).toBe(1);
  expect(dock.calling()).toMatchObject({ selected: { id: 'a' }, liveCall: { providerId: 'a' }, view: 'open' });
  expect(screen.getByRole<HTMLSelectElement>('combobox').disabled).toBe(true);
  dock.calling().endCall();
  await expect.poll(() => dock.heard('onEndCall', A).length).toBe(1);
  expect(dock.heard('onEndCall', B)).toEqual([]);
  expect(JSON.parse(sessionStorage.getItem('partner-widgets:call') ?? '{}').providerId).toBe('a');
});

test('when the agent is done with the one, the other that rings is shown', async () => {
  const dock = await showOnCall();
  dock.other('incomingCall', { externalCallId: 'b1', fromNumber: '2' });
  await expect.poll(() => dock.crm.matchCaller.mock.calls.length).toBe(1);
  dock.own('callEnded', { externalCallId: 'a1' });
  await expect.poll(() => dock.calling().liveCall?.providerId).toBe('b');
  // Notes are still to be written.
  expect(dock.calling().selected?.id).toBe('a');
  expect(screen.getByRole<HTMLSelectElement>('combobox').disabled).toBe(false);
  dock.own('callCompleted', { externalCallId: 'a1' });
  await expect.poll(() => dock.calling().selected?.id).toBe('b');
  expect(dock.view()).toBe('open');
});

test('a phone that is done does not hide another', async () => {
  const dock = await showOnCall();
  dock.other('callCompleted', { externalCallId: 'none' });
  await expect.poll(() => dock.crm.updateEngagement.mock.calls.length).toBe(1);
  expect(dock.view()).toBe('open');
});

test('a phone’s words are shown as its own, as many as an alert has room for', async () => {
  const dock = await showOnCall();
  dock.other('sendError', { message: `Call IT. ${'x'.repeat(100_000)}` });
  await expect.poll(() => dock.alert()).toBe('phone-error');
  const { textContent } = screen.getByRole('alert');
  expect(textContent).toContain('Phone b: Call IT.');
  expect(textContent?.length).toBeLessThan(700);
});

test('a phone’s error does not cancel a number that waits for another', async () => {
  const dock = showDock({ providers: [providerOf('b', { supportsInboundCalling: true }), providerOf('a')] });
  dock.calling().select('b');
  await dock.ready(B);
  dock.calling().select('a');
  dock.calling().dial({ phoneNumber: '+15550100' });
  dock.say('sendError', { message: 'x' }, B);
  await expect.poll(() => dock.alert()).toBe('phone-error');
  expect(dock.calling().pending?.phoneNumber).toBe('+15550100');
  await dock.ready(A);
  await expect.poll(() => dock.heard('onDialNumber', A).length).toBe(1);
});

test('a phone that is out of sight opens no record, and the agent is not asked', async () => {
  const [navigateToRecord, onProblem] = [vi.fn(), vi.fn()];
  const dock = await showOnCall({ navigateToRecord, onProblem });
  dock.other('navigateToRecord', { objectCoordinates: coordinates });
  await expect.poll(() => dock.heard('onNavigateToRecordFailed', B).length).toBe(1);
  expect(onProblem.mock.calls).toEqual([['b', expect.objectContaining({ code: 'out-of-turn' })]]);
  expect(dock.alert()).toBeUndefined();
  dock.own('navigateToRecord', { objectCoordinates: coordinates });
  await expect.poll(() => navigateToRecord.mock.calls.length).toBe(1);
});

test('what one phone has asked too much is no other’s loss', async () => {
  const dock = await showBoth();
  for (let time = 0; time < 150; time += 1) dock.other('publishToChannel', { engagementId: 7 });
  for (let time = 0; time < 30; time += 1) dock.other('outgoingCall', { externalCallId: `b${time}`, createEngagement: true });
  await expect.poll(() => dock.heard('onPublishToChannelFailed', B).length).toBe(150);
  dock.own('outgoingCall', { externalCallId: 'a1', createEngagement: true });
  dock.own('callEnded', { externalCallId: 'a1' });
  dock.own('callCompleted', { externalCallId: 'a1', engagementProperties: { hs_call_body: 'Notes' } });
  await expect.poll(() => dock.heard('onUpdateEngagementSucceeded', A).length).toBe(1);
  expect(dock.crm.createEngagement).toHaveBeenCalledWith(expect.objectContaining({ externalCallId: 'a1' }), 'a');
});

test('a call of a phone that has asked too much is not lost: both are told, and the agent can try again', async () => {
  const dock = await showBoth();
  for (let time = 0; time < 150; time += 1) dock.own('publishToChannel', { engagementId: 7 });
  await expect.poll(() => dock.heard('onPublishToChannelFailed', A).length).toBe(150);
  dock.own('outgoingCall', { externalCallId: 'a1' });
  dock.own('callEnded', { externalCallId: 'a1' });
  dock.own('callCompleted', { externalCallId: 'a1', hideWidget: false, engagementProperties: { hs_call_body: 'Notes' } });
  await expect.poll(() => dock.heard('onUpdateEngagementFailed', A).length).toBe(1);
  await expect.poll(() => dock.alert()).toBe('engagement-failed');
  screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => dock.heard('onUpdateEngagementSucceeded', A).length).toBe(1);
  expect(dock.crm.updateEngagement.mock.calls[0]?.[0]).toMatchObject({ properties: { hs_call_body: 'Notes' } });
});
