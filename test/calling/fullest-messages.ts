import type { HostMessages, WidgetMessages } from '../../src/protocol/calling/message.ts';

const objectCoordinates = { portalId: 62_515, objectId: 51, objectTypeId: '0-1' };
const started = {
  externalCallId: 'call-1',
  fromNumber: '+15550100',
  toNumber: '+15550199',
  callStartTime: 1_700_000_000_000,
  createEngagement: true,
};
const filed = { externalCallId: 'call-1', engagementId: 42 };
const failed = { error: { message: 'No seat' } };

/** Widget → host: each type with every documented field. */
export const fullestWidgetMessages: Record<keyof WidgetMessages, unknown> = {
  INITIALIZED: {
    isLoggedIn: true,
    isAvailable: false,
    engagementId: 42,
    sizeInfo: { width: 400, height: '650px' },
    iframeLocation: 'widget',
    usesCallingWindow: false,
    portalId: 62_515,
    hostUrl: 'https://crm.test',
    sdkVersion: '0.1.5',
  },
  LOGGED_IN: {},
  LOGGED_OUT: {},
  USER_AVAILABLE: {},
  USER_UNAVAILABLE: {},
  OUTGOING_CALL_STARTED: { ...started, phoneNumber: '+15550199' },
  INCOMING_CALL: started,
  CALL_ANSWERED: { externalCallId: 'call-1' },
  CALL_TRANSFERRED: { externalCallId: 'call-1' },
  CALL_DATA: { transcript: ['Hello'] },
  CALL_ENDED: { ...filed, callEndStatus: 'COMPLETED' },
  CALL_COMPLETED: {
    ...filed,
    hideWidget: false,
    engagementProperties: {
      hs_timestamp: 1_700_000_000_000,
      hs_call_body: 'Spoke with O’Brien',
      hs_call_callee_object_id: 51,
      hs_call_callee_object_type: 'contact',
      hs_call_direction: 'OUTBOUND',
      hs_call_disposition: 'connected',
      hs_call_duration: '3800',
      hs_call_from_number: '+15550100',
      hs_call_recording_url: 'https://phone.test/1.mp3',
      hs_call_status: 'COMPLETED',
      hs_call_title: 'Call',
      hs_call_source: 'INTEGRATIONS_PLATFORM',
      hs_call_to_number: '+15550199',
      hubspot_owner_id: 7,
      hs_activity_type: 'Demo',
      hs_attachment_ids: '1;2',
    },
  },
  NAVIGATE_TO_RECORD: { engagementId: 42, objectCoordinates, openIn: 'NEW_TAB' },
  FINALIZE_ENGAGEMENT: filed,
  PUBLISH_TO_CHANNEL: filed,
  ERROR: { message: 'No microphone', type: 'GENERIC', data: { code: 7 } },
  RESIZE_WIDGET: { width: 400, height: '650px' },
  SET_WIDGET_URL: { iFrameUrl: 'https://phone.test' },
};

/** Host → widget: each type with every documented field. */
export const fullestHostMessages: Record<keyof HostMessages, unknown> = {
  DIAL_NUMBER: {
    phoneNumber: '+15550199',
    ownerId: 7,
    objectId: 51,
    objectType: 'CONTACT',
    portalId: 62_515,
    countryCode: 'US',
    calleeInfo: { calleeId: 51, calleeObjectTypeId: '0-1' },
    startTimestamp: 1_700_000_000_000,
    toPhoneNumberSrc: 'phone',
  },
  ENGAGEMENT_CREATED: { engagementId: 42 },
  CREATE_ENGAGEMENT_SUCCEEDED: { engagementId: '6f1c' },
  CREATE_ENGAGEMENT_FAILED: failed,
  UPDATE_ENGAGEMENT_SUCCEEDED: { engagementId: 42 },
  UPDATE_ENGAGEMENT_FAILED: failed,
  VISIBILITY_CHANGED: { isMinimized: true, isHidden: false },
  CALLER_ID_MATCH_SUCCEEDED: {
    callerIdMatches: [
      { callerIdType: 'CONTACT', objectCoordinates, firstName: 'Jane', lastName: 'O’Brien', email: 'jane@example.com' },
      { callerIdType: 'COMPANY', objectCoordinates: { ...objectCoordinates, objectTypeId: '0-2' }, name: 'Acme' },
    ],
  },
  CALLER_ID_MATCH_FAILED: failed,
  NAVIGATE_TO_RECORD_FAILED: { engagementId: 42, objectCoordinates },
  FINALIZE_ENGAGEMENT_SUCCEEDED: filed,
  FINALIZE_ENGAGEMENT_FAILED: filed,
  PUBLISH_TO_CHANNEL_SUCCEEDED: filed,
  PUBLISH_TO_CHANNEL_FAILED: filed,
  INITIATE_CALL_ID_SUCCEEDED: { callId: 1 },
  INITIATE_CALL_ID_FAILED: { callId: 1 },
  SET_WIDGET_URL_FAILED: { iFrameUrl: 'https://phone.test' },
  END_CALL: { reason: 'agent' },
  SET_CALL_STATE: { callStatus: 'RINGING' },
  ERROR: { type: 'UNKNOWN_MESSAGE_TYPE', data: { originalMessage: { type: 'X' } } },
};
