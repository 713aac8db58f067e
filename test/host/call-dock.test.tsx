import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { providerOf } from './phone-page.ts';
import { showDock } from './show-dock.tsx';

const request = { phoneNumber: '+1 555 0100', objectId: 'person-1', objectType: 'CONTACT' };

describe.each(['ours', 'hubspot'])('a phone on the SDK %s', (sdk) => {
  const providers = [providerOf('a', { sdk })];

  test('is dialled, answered, ended and saved', async () => {
    const dock = showDock({ providers });
    await dock.ready();
    expect(dock.calling().dial(request)).toEqual({ ok: true, value: undefined });
    await expect.poll(() => dock.heard('onDialNumber')).toEqual([expect.objectContaining(request)]);
    expect(dock.call()).toBe('dialing');
    dock.say('outgoingCall', { externalCallId: 'x1', toNumber: request.phoneNumber, createEngagement: true });
    await expect.poll(() => dock.call()).toBe('ringing');
    await expect.poll(() => dock.heard('onCreateEngagementSucceeded').length).toBe(1);
    expect(dock.heard('onEngagementCreated')).toEqual(dock.heard('onCreateEngagementSucceeded'));
    const { engagementId } = await dock.crm.createEngagement.mock.results[0]!.value;
    expect(dock.heard('onCreateEngagementSucceeded')).toEqual([{ engagementId }]);
    dock.say('callAnswered', { externalCallId: 'x1' });
    await expect.poll(() => dock.call()).toBe('answered');
    dock.say('callEnded', { externalCallId: 'x1', engagementId, callEndStatus: 'COMPLETED' });
    await expect.poll(() => dock.call()).toBe('ended');
    dock.say('callCompleted', { externalCallId: 'x1', engagementId, engagementProperties: { hs_call_body: 'Notes' } });
    await expect.poll(() => dock.view()).toBe('hidden');
    await expect.poll(() => dock.heard('onUpdateEngagementSucceeded')).toEqual([{ engagementId }]);
    expect(dock.crm.updateEngagement).toHaveBeenCalledExactlyOnceWith({
      engagementId,
      properties: { hs_call_body: 'Notes' },
      outcome: 'completed',
      providerId: 'a',
      call: expect.objectContaining({ status: 'completed', direction: 'OUTBOUND', externalCallId: 'x1', objectId: 'person-1' }),
    });
  });

  test('is called', async () => {
    const dock = showDock({ providers: [providerOf('a', { sdk, supportsInboundCalling: true })] });
    const match = {
      callerIdType: 'CONTACT',
      objectCoordinates: { portalId: 1, objectId: 2, objectTypeId: '0-1' },
      firstName: 'Jane',
      lastName: 'Doe',
      email: 'jane@doe.example',
    };
    dock.crm.matchCaller.mockResolvedValue([match]);
    await expect.poll(() => dock.heard('onReady').length).toBe(1);
    expect(dock.view()).toBe('hidden');
    dock.say('initialized', { isLoggedIn: true });
    dock.say('incomingCall', { externalCallId: 'x2', fromNumber: '+1 555 0101', toNumber: '+1 555 0199' });
    await expect.poll(() => dock.view()).toBe('open');
    expect(dock.call()).toBe('ringing');
    await expect.poll(() => dock.heard('onCallerIdMatchSucceeded')).toEqual([{ callerIdMatches: [match] }]);
    expect(dock.crm.createEngagement).not.toHaveBeenCalled();
  });

  test('whose agent is not logged in is not dialled: the CRM’s agent is told', async () => {
    const dock = showDock({ providers });
    await dock.ready('Phone a', false);
    expect(dock.calling().dial(request)).toMatchObject({ ok: false, failure: { code: 'not-logged-in' } });
    await expect.poll(() => dock.alert()).toBe('not-logged-in');
    expect(dock.heard('onDialNumber')).toEqual([]);
    dock.say('userLoggedIn');
    await expect.poll(() => dock.widget()?.textContent).toContain('Ready');
    screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => dock.heard('onDialNumber').length).toBe(1);
    expect(dock.alert()).toBeUndefined();
  });

  test('that is still loading is dialled when it is there', async () => {
    const dock = showDock({ providers });
    expect(dock.calling().dial(request).ok).toBe(true);
    await expect.poll(() => dock.view()).toBe('open');
    await expect.poll(() => dock.heard('onReady').length).toBe(1);
    expect(dock.heard('onDialNumber')).toEqual([]);
    dock.say('initialized', { isLoggedIn: true });
    await expect.poll(() => dock.heard('onDialNumber').length).toBe(1);
  });
});
