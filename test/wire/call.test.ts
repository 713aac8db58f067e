import { describe, expect, test } from 'vitest';
import { openDesk, shareBrowser } from './desk.ts';

const browser = shareBrowser();

const pairs = [
  ['crm', 'phone'],
  ['crm', 'hubspot-phone'],
  ['crm', 'hubspot-phone-0.0.10'],
  ['hubspot-crm', 'phone'],
  ['hubspot-crm-0.0.10', 'phone'],
];
const dial = { type: 'DIAL_NUMBER', data: { phoneNumber: '+15550199', objectId: 51, objectType: 'CONTACT' } };
const started = { externalCallId: 'a', toNumber: '+15550199', createEngagement: true };
const engagement = { engagementId: 42 };
const created = [
  { type: 'ENGAGEMENT_CREATED', data: engagement },
  { type: 'CREATE_ENGAGEMENT_SUCCEEDED', data: engagement },
];
const ended = { externalCallId: 'a', engagementId: 42, callEndStatus: 'COMPLETED' };
const completed = { externalCallId: 'a', engagementId: 42, hideWidget: false };

describe.each(pairs)('%s and %s', (crm, phone) => {
  test('talk through a whole outbound call', async () => {
    const { tell, say, heard, received, seat } = await openDesk(browser(), { crm, phone });
    await tell(dial);
    await expect.poll(heard).toContainEqual(['onDialNumber', dial.data]);
    await say('outgoingCall', started);
    await expect.poll(received).toContainEqual({ type: 'OUTGOING_CALL_STARTED', data: started });
    await tell(...created);
    await expect.poll(heard).toContainEqual(['onEngagementCreated', engagement]);
    await say('callAnswered', { externalCallId: 'a' });
    await say('callEnded', ended);
    await say('callCompleted', completed);
    await expect.poll(received).toContainEqual({ type: 'CALL_COMPLETED', data: completed });
    await tell({ type: 'UPDATE_ENGAGEMENT_SUCCEEDED', data: engagement });
    const handler = phone.endsWith('0.0.10') ? 'defaultEventHandler' : 'onUpdateEngagementSucceeded';
    await expect.poll(async () => (await heard()).at(-1)).toEqual([handler, engagement]);
    if (crm === 'crm') {
      const call = { status: 'completed', direction: 'OUTBOUND', externalCallId: 'a', ...engagement, objectId: 51, objectType: 'CONTACT' };
      expect((await seat()).call).toMatchObject(call);
    }
  });

  test('talk through a whole inbound call', async () => {
    const { tell, say, heard, received, seat } = await openDesk(browser(), { crm, phone });
    const callerIdMatches = [{ callerIdType: 'CONTACT', firstName: 'Jane', objectCoordinates: { objectId: 51, objectTypeId: '0-1' } }];
    await say('incomingCall', { externalCallId: 'b', fromNumber: '+15550100', toNumber: '+15550199', createEngagement: true });
    await expect.poll(async () => (await received()).at(-1)?.type).toBe('INCOMING_CALL');
    await tell(...created, { type: 'CALLER_ID_MATCH_SUCCEEDED', data: { callerIdMatches } });
    const handler = phone.endsWith('0.0.10') ? 'defaultEventHandler' : 'onCallerIdMatchSucceeded';
    await expect.poll(heard).toContainEqual([handler, { callerIdMatches }]);
    await say('callAnswered', { externalCallId: 'b' });
    await say('callEnded', { ...ended, externalCallId: 'b' });
    await say('callCompleted', { ...completed, externalCallId: 'b' });
    await expect.poll(async () => (await received()).at(-1)?.type).toBe('CALL_COMPLETED');
    if (crm === 'crm')
      expect((await seat()).call).toMatchObject({ status: 'completed', direction: 'INBOUND', fromNumber: '+15550100', ...engagement });
  });

  test('find each other again when the phone’s page is loaded in mid-call', async () => {
    const { page, tell, say, heard, received, seat } = await openDesk(browser(), { crm, phone });
    await tell(dial);
    await say('outgoingCall', started);
    await expect.poll(received).toContainEqual({ type: 'OUTGOING_CALL_STARTED', data: started });
    await tell(...created);
    await say('callAnswered', { externalCallId: 'a' });
    await expect.poll(async () => (await received()).at(-1)?.type).toBe('CALL_ANSWERED');
    await page.evaluate(() => window.crm.reload(0));
    const initialized = async () => (await received()).filter(({ type }) => type === 'INITIALIZED').length;
    await expect.poll(initialized).toBe(2);
    expect((await heard()).map(([name]) => name)).toEqual(['onReady']);
    if (crm === 'crm') {
      expect((await seat()).steps).toEqual(['syncing', 'ready', 'syncing', 'ready']);
      // 0.0.10 is not told of the call, so it has to say itself which one it is in.
      if (phone.endsWith('0.0.10')) await say('callAnswered', { externalCallId: 'a' });
      await expect.poll(async () => (await seat()).call).toMatchObject({ status: 'answered', externalCallId: 'a', ...engagement });
    }
    await say('callEnded', ended);
    await expect.poll(async () => (await received()).at(-1)).toEqual({ type: 'CALL_ENDED', data: ended });
    await tell({ type: 'END_CALL', data: {} });
    await expect.poll(async () => (await heard()).at(-1)).toEqual(['onEndCall', {}]);
  });
});
