/**
 * HubSpot's `Constants`, name by name: code that imports them keeps running.
 * @module
 */

import { type HandledType, type HandlerName, handledTypes, handlerNameOf } from '../bridge/handler-names.ts';
import { WIRE_VERSION } from '../bridge/widget-line.ts';

/** The release of HubSpot's SDK that this speaks like. */
export const VERSION = WIRE_VERSION;

export const debugMessageType = {
  FROM_HUBSPOT: 'From HubSpot',
  TO_HUBSPOT: 'To HubSpot',
  GENERIC_MESSAGE: 'Generic Message',
} as const;

/** On this wire a name equals its value. */
function mirror<const Names extends readonly string[]>(...names: Names) {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Name in Names[number]]: Name };
}

export const thirdPartyToHostEvents = /* @__PURE__ */ mirror(
  'CALL_ANSWERED',
  'CALL_COMPLETED',
  'CALL_DATA',
  'CALL_ENDED',
  'CALL_TRANSFERRED',
  'INCOMING_CALL',
  'INITIALIZED',
  'LOGGED_IN',
  'LOGGED_OUT',
  'NAVIGATE_TO_RECORD',
  'OUTGOING_CALL_STARTED',
  'PUBLISH_TO_CHANNEL',
  'RESIZE_WIDGET',
  'USER_AVAILABLE',
  'USER_UNAVAILABLE',
  'FINALIZE_ENGAGEMENT',
);

export const messageType = /* @__PURE__ */ (() => ({
  ...thirdPartyToHostEvents,
  ...mirror(...handledTypes),
  ...mirror('ERROR', 'SET_WIDGET_URL', 'SYNC', 'SYNC_ACK', 'SYNC_ACK_FAILED', 'UNLOADING'),
}))();

export const messageHandlerNames = /* @__PURE__ */ (() =>
  Object.fromEntries(handledTypes.map((type) => [type, handlerNameOf(type)])) as { readonly [Type in HandledType]: HandlerName<Type> })();

export const errorType = { UNKNOWN_MESSAGE_TYPE: 'UNKNOWN_MESSAGE_TYPE' } as const;

// The states of a call that HubSpot's own servers know.
const INTERNAL_CONNECTING = 'CONNECTING';
const INTERNAL_CALLING_CRM_USER = 'CALLING_CRM_USER';
const INTERNAL_IN_PROGRESS = 'IN_PROGRESS';
const INTERNAL_CANCELED = 'CANCELED';
const INTERNAL_FAILED = 'FAILED';
const INTERNAL_BUSY = 'BUSY';
const INTERNAL_NO_ANSWER = 'NO_ANSWER';
const INTERNAL_COMPLETED = 'COMPLETED';
const INTERNAL_ENDING = 'ENDING';
const INTERNAL_QUEUED = 'QUEUED';
const INTERNAL_RINGING = 'RINGING';

export const callStatus = {
  INTERNAL_CONNECTING,
  INTERNAL_CALLING_CRM_USER,
  INTERNAL_IN_PROGRESS,
  INTERNAL_CANCELED,
  INTERNAL_FAILED,
  INTERNAL_BUSY,
  INTERNAL_NO_ANSWER,
  INTERNAL_COMPLETED,
  INTERNAL_ENDING,
  INTERNAL_QUEUED,
  INTERNAL_RINGING,
} as const;

export const callRingingStatus = { INTERNAL_QUEUED, INTERNAL_RINGING, INTERNAL_CONNECTING, INTERNAL_CALLING_CRM_USER } as const;

export const callInProgressStatus = { INTERNAL_IN_PROGRESS } as const;

export const callEndingStatus = { INTERNAL_ENDING } as const;

export const callEndStatus = { INTERNAL_COMPLETED, INTERNAL_FAILED, INTERNAL_CANCELED, INTERNAL_BUSY, INTERNAL_NO_ANSWER } as const;

export const CONTACT = 'CONTACT';
export const COMPANY = 'COMPANY';

export const callerIdTypes = { CONTACT, COMPANY } as const;
