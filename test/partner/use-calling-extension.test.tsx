import { describe, expect, test } from 'vitest';
import { providerOf } from '../host/phone-page.ts';
import { showDock } from '../host/show-dock.tsx';

interface State {
  status: string;
  methods: string[];
  call?: object;
}

const always = ['callData', 'finalizeEngagement', 'navigateToRecord', 'sendError'];
const methods: Record<string, string[]> = {
  idle: ['incomingCall', 'outgoingCall'],
  dialing: ['callEnded', 'outgoingCall'],
  ringing: ['callAnswered', 'callEnded', 'callTransferred'],
  answered: ['callEnded', 'callTransferred'],
  ended: ['callCompleted', 'incomingCall', 'outgoingCall'],
};

/** A phone on the hook in a CRM's dock. */
async function showPhone() {
  const dock = showDock({ providers: [providerOf('a', { sdk: 'hook' })] });
  dock.calling().open();
  const states = () => dock.heard('state') as State[];
  const is = async (status: string): Promise<void> => {
    await expect.poll(() => states().at(-1)?.status).toBe(status);
    expect(states().at(-1)?.methods).toEqual([...always, ...(methods[status] ?? [])].sort());
  };
  const result = (act: string) => (dock.heard('result') as [string, unknown][]).filter(([name]) => name === act).at(-1)?.[1];
  await is('idle');
  return { ...dock, states, is, result };
}

async function loggedIn() {
  const phone = await showPhone();
  phone.say('options', { isLoggedIn: true });
  await expect.poll(() => phone.widget()?.textContent).toContain('Ready');
  return phone;
}

describe('a phone on the hook', () => {
  test('has in each state of an outgoing call what may be done then, and the call’s ids fill themselves in', async () => {
    const phone = await loggedIn();
    phone.calling().dial({ phoneNumber: '+1 555 0100', objectId: 'p', objectType: 'CONTACT' });
    await phone.is('dialing');
    await expect.poll(() => phone.heard('onDialNumber')).toEqual([expect.objectContaining({ phoneNumber: '+1 555 0100' })]);
    phone.say('outgoingCall', { externalCallId: 'x1', createEngagement: true });
    await phone.is('ringing');
    await expect.poll(() => phone.heard('onCreateEngagementSucceeded').length).toBe(1);
    await expect
      .poll(() => phone.states().at(-1)?.call)
      .toMatchObject({ externalCallId: 'x1', engagementId: expect.any(Number), toNumber: '+1 555 0100' });
    phone.say('callAnswered');
    await phone.is('answered');
    await expect.poll(() => phone.call()).toBe('answered');
    phone.say('callEnded', { callEndStatus: 'COMPLETED' });
    await phone.is('ended');
    await expect.poll(() => phone.call()).toBe('ended');
    phone.say('callCompleted', { engagementProperties: { hs_call_body: 'Notes' } });
    await phone.is('idle');
    await expect.poll(() => phone.result('callCompleted')).toMatchObject({ ok: true, value: { engagementId: expect.any(Number) } });
    expect(phone.crm.updateEngagement.mock.calls[0]?.[0]).toMatchObject({
      engagementId: expect.any(Number),
      properties: { hs_call_body: 'Notes' },
    });
  });

  test('takes a call, and is told who it is', async () => {
    const phone = await loggedIn();
    const match = { callerIdType: 'CONTACT', objectCoordinates: { portalId: 1, objectId: 2, objectTypeId: '0-1' }, firstName: 'Jane' };
    phone.crm.matchCaller.mockResolvedValue([match]);
    phone.say('incomingCall', { externalCallId: 'x1', fromNumber: '+1 555 0101', toNumber: '1' });
    await phone.is('ringing');
    await expect.poll(() => phone.result('incomingCall')).toEqual({ ok: true, value: { callerIdMatches: [match] } });
    phone.say('callEnded', { callEndStatus: 'REJECTED' });
    await phone.is('ended');
  });

  test('is told why an answer is no answer', async () => {
    const phone = await loggedIn();
    phone.say('finalizeEngagement', { externalCallId: 'x1', engagementId: 1 });
    await expect.poll(() => phone.result('finalizeEngagement')).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });

  test('tells what it is when it changes', async () => {
    const phone = await loggedIn();
    phone.say('options', { isLoggedIn: true, isAvailable: false, size: { width: 320, height: 480 } });
    await expect.poll(() => phone.widget()?.textContent).toContain('Away');
    await expect.poll(() => phone.frame()?.parentElement?.clientWidth).toBe(320);
    phone.say('options', { isLoggedIn: false, isAvailable: false });
    await expect.poll(() => phone.widget()?.textContent).toContain('Not logged in');
  });

  test('hears what it has no handler for by its default handler', async () => {
    const phone = await loggedIn();
    await expect.poll(() => phone.heard('default')).toContainEqual(['VISIBILITY_CHANGED', { isHidden: false, isMinimized: false }]);
  });

  test('that is unmounted and mounted again in mid-call goes on with its call', async () => {
    const phone = await loggedIn();
    phone.say('outgoingCall', { externalCallId: 'x1', toNumber: '1' });
    await phone.is('ringing');
    phone.say('callAnswered');
    await phone.is('answered');
    phone.say('show', false);
    await expect.poll(() => phone.heard('shown').at(-1)).toBe(false);
    phone.say('show', true);
    await expect.poll(() => phone.heard('onReady').length).toBeGreaterThan(1);
    await phone.is('answered');
    expect(phone.call()).toBe('answered');
    phone.say('callEnded');
    await expect.poll(() => phone.call()).toBe('ended');
  });

  test('takes one seat, in StrictMode, too: the host hears INITIALIZED once', async () => {
    const trace: unknown[] = [];
    const dock = showDock({
      providers: [providerOf('a', { sdk: 'hook' })],
      onTrace: (_, direction, message) => trace.push([direction, message]),
    });
    dock.calling().open();
    await expect.poll(() => dock.status()).toBe('ready');
    await expect.poll(() => JSON.stringify(trace).match(/"INITIALIZED"/g)?.length).toBe(1);
    expect(JSON.stringify(trace).match(/"SYNC_ACK"/g)?.length).toBe(1);
  });
});
