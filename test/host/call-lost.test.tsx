import { describe, expect, test, vi } from 'vitest';
import { providerOf } from './phone-page.ts';
import { showDock } from './show-dock.tsx';

type Dock = ReturnType<typeof showDock>;

/** A call that is on, with an engagement. */
async function talk(dock: Dock, externalCallId: string): Promise<unknown> {
  await dock.ready();
  dock.calling().dial({ phoneNumber: '+1 555 0100', objectId: 'person-1', objectType: 'CONTACT' });
  dock.say('outgoingCall', { externalCallId, createEngagement: true });
  await expect.poll(() => dock.heard('onCreateEngagementSucceeded').length).toBe(1);
  dock.say('callAnswered', { externalCallId });
  await expect.poll(() => dock.call()).toBe('answered');
  return (await dock.crm.createEngagement.mock.results[0]!.value).engagementId;
}

async function reload(dock: Dock): Promise<void> {
  const before = dock.heard('onReady').length;
  dock.say('reload');
  await expect.poll(() => dock.heard('onReady').length).toBe(before + 1);
}

describe.each(['ours', 'hubspot'])('a call of a phone on the SDK %s that is loaded anew', (sdk) => {
  const providers = [providerOf('a', { sdk })];

  test('is lost, and found again by the phone that knows its engagement', async () => {
    const dock = showDock({ providers });
    const engagementId = await talk(dock, 'x1');
    await reload(dock);
    expect(dock.call()).toBe('lost');
    expect(dock.heard('onReady').at(-1)).toMatchObject(sdk === 'hubspot' ? { engagementId } : { engagementId, hostUrl: location.origin });
    dock.say('initialized', { isLoggedIn: true, engagementId });
    await expect.poll(() => dock.call()).toBe('answered');
    expect(dock.crm.updateEngagement).not.toHaveBeenCalled();
    expect(dock.calling().liveCall?.call).toMatchObject({ engagementId, externalCallId: 'x1', objectId: 'person-1' });
  });

  test('is found again by the phone that begins it again, without a second engagement', async () => {
    const dock = showDock({ providers });
    const engagementId = await talk(dock, 'x1');
    await reload(dock);
    dock.say('initialized', { isLoggedIn: true });
    dock.say('outgoingCall', { externalCallId: 'x1', createEngagement: true });
    await expect.poll(() => dock.call()).toBe('ringing');
    await expect.poll(() => dock.heard('onCreateEngagementSucceeded').at(-1)).toEqual({ engagementId });
    expect(dock.crm.createEngagement).toHaveBeenCalledTimes(1);
  });

  test('is filed as lost when the phone does not know it any more', async () => {
    const dock = showDock({ providers });
    const engagementId = await talk(dock, 'x1');
    await reload(dock);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    dock.say('initialized', { isLoggedIn: true });
    await expect.poll(() => dock.status()).toBe('ready');
    await vi.advanceTimersByTimeAsync(9_900);
    expect(dock.crm.updateEngagement).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    vi.useRealTimers();
    expect(dock.crm.updateEngagement).toHaveBeenCalledExactlyOnceWith({
      engagementId,
      properties: {},
      outcome: 'lost',
      providerId: 'a',
      call: expect.objectContaining({ externalCallId: 'x1', objectId: 'person-1' }),
    });
    expect(dock.calling().liveCall).toBeUndefined();
  });
});

test('a call whose phone the CRM takes away is filed as lost, and locks nothing', async () => {
  const dock = showDock({ providers: [providerOf('a'), providerOf('b')] });
  const engagementId = await talk(dock, 'x1');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  dock.rerender({ providers: [providerOf('b')] });
  await vi.advanceTimersByTimeAsync(10_100);
  vi.useRealTimers();
  expect(dock.crm.updateEngagement.mock.calls).toEqual([[expect.objectContaining({ engagementId, outcome: 'lost' })]]);
  await expect.poll(() => dock.calling().liveCall).toBeUndefined();
});

describe('when the CRM’s page is loaded anew in mid-call', () => {
  test('the phone is opened again, told of its engagement, and finds its call', async () => {
    const before = showDock();
    const engagementId = await talk(before, 'x1');
    before.unmount();
    const dock = showDock();
    await expect.poll(() => dock.view()).toBe('open');
    expect(dock.call()).toBe('lost');
    await expect.poll(() => dock.heard('onReady').at(-1)).toMatchObject({ engagementId });
    dock.say('initialized', { isLoggedIn: true });
    dock.say('callAnswered', { externalCallId: 'x1' });
    await expect.poll(() => dock.call()).toBe('answered');
  });

  test('a call whose phone the CRM does not have any more is filed as lost', async () => {
    const before = showDock();
    const engagementId = await talk(before, 'x1');
    before.unmount();
    const dock = showDock({ providers: [providerOf('b')] });
    await expect.poll(() => dock.crm.updateEngagement.mock.calls.length).toBe(1);
    expect(dock.crm.updateEngagement.mock.calls[0]?.[0]).toMatchObject({ engagementId, outcome: 'lost', providerId: 'a' });
    expect(dock.view()).toBe('hidden');
  });

  test('a call that ended before is not', async () => {
    const before = showDock();
    await talk(before, 'x1');
    before.say('callEnded', { externalCallId: 'x1' });
    await expect.poll(() => before.call()).toBe('ended');
    before.unmount();
    expect(showDock().view()).toBe('hidden');
  });

  test('storage that holds nonsense is no call', () => {
    sessionStorage.setItem('partner-widgets:call', '{"providerId":"a","call":{"status":"answered","direction":"UP"}}');
    expect(showDock().view()).toBe('hidden');
  });

  test.each([
    [true, 'is on'],
    [false, 'is not on'],
  ])('the browser asks: %s, as a call %s', async (asks) => {
    const dock = showDock();
    if (asks) await talk(dock, 'x1');
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(asks);
  });
});
