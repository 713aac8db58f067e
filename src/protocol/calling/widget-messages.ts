import * as z from 'zod/mini';
import { flag, id, moment, objectCoordinates, pixels, text } from './values.ts';

const nothing = /* @__PURE__ */ z.unknown();
const call = /* @__PURE__ */ z.looseObject({ externalCallId: text });
const size = /* @__PURE__ */ z.looseObject({ width: pixels, height: pixels });
const started = { externalCallId: text, fromNumber: text, toNumber: text, callStartTime: moment, createEngagement: flag };
const filing = /* @__PURE__ */ z.looseObject({ externalCallId: text, engagementId: id });

/** Of a call's engagement, as HubSpot's calls API names them. Times are milliseconds since 1970, the duration milliseconds. */
const engagementProperties = /* @__PURE__ */ z.looseObject({
  hs_timestamp: moment,
  hs_call_body: text,
  hs_call_callee_object_id: id,
  hs_call_callee_object_type: text,
  /** "INBOUND" or "OUTBOUND". */
  hs_call_direction: text,
  hs_call_disposition: text,
  hs_call_duration: moment,
  hs_call_from_number: text,
  hs_call_recording_url: text,
  hs_call_status: text,
  hs_call_title: text,
  hs_call_source: text,
  hs_call_to_number: text,
  hubspot_owner_id: id,
  hs_activity_type: text,
  hs_attachment_ids: text,
});

/** Widget → host: the `data` of each `type` of HubSpot's calling wire. */
// In a function, as a bundler would keep it where it is not used.
export const widgetMessages = /* @__PURE__ */ (() => ({
  INITIALIZED: z.looseObject({
    isLoggedIn: flag,
    isAvailable: flag,
    engagementId: id,
    sizeInfo: z.nullish(size),
    iframeLocation: text,
    usesCallingWindow: flag,
    portalId: id,
    hostUrl: text,
    /** Of 0.0.14 to 0.1.5. */
    sdkVersion: text,
  }),
  LOGGED_IN: nothing,
  LOGGED_OUT: nothing,
  USER_AVAILABLE: nothing,
  USER_UNAVAILABLE: nothing,
  OUTGOING_CALL_STARTED: z.looseObject({
    ...started,
    /** Of older widgets, for `toNumber`. */
    phoneNumber: text,
  }),
  INCOMING_CALL: z.looseObject(started),
  CALL_ANSWERED: call,
  CALL_TRANSFERRED: call,
  CALL_DATA: z.unknown(),
  CALL_ENDED: z.looseObject({
    externalCallId: text,
    engagementId: id,
    /** COMPLETED, FAILED, CANCELED, BUSY, NO_ANSWER, REJECTED or MISSED. */
    callEndStatus: text,
  }),
  CALL_COMPLETED: z.looseObject({
    externalCallId: text,
    engagementId: id,
    /** Absent means true. */
    hideWidget: flag,
    engagementProperties: z.nullish(engagementProperties),
  }),
  NAVIGATE_TO_RECORD: z.looseObject({
    engagementId: id,
    objectCoordinates,
    /** "CURRENT_TAB" or "NEW_TAB". */
    openIn: text,
  }),
  FINALIZE_ENGAGEMENT: filing,
  PUBLISH_TO_CHANNEL: filing,
  /** `message` is for people; `type` and `data` come with an answer to a message that was not understood. */
  ERROR: z.looseObject({ message: text, type: text, data: z.optional(z.unknown()) }),
  RESIZE_WIDGET: size,
  SET_WIDGET_URL: z.looseObject({ iFrameUrl: z.string() }),
}))();
