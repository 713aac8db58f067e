import * as z from 'zod/mini';
import { id, moment, objectCoordinates, text } from './values.ts';

const engagement = /* @__PURE__ */ z.looseObject({ engagementId: id });
const failed = /* @__PURE__ */ z.looseObject({ error: z.nullish(z.looseObject({ message: text })) });
const filing = /* @__PURE__ */ z.looseObject({ engagementId: id, externalCallId: text });

/** Of a contact the names and e-mail, of a company its name. */
const callerIdMatch = /* @__PURE__ */ z.looseObject({
  /** "CONTACT" or "COMPANY". */
  callerIdType: text,
  objectCoordinates: z.nullish(objectCoordinates),
  firstName: text,
  lastName: text,
  email: text,
  name: text,
});

/** Host → widget: the `data` of each `type` of HubSpot's calling wire. */
// In a function, as a bundler would keep it where it is not used.
export const hostMessages = /* @__PURE__ */ (() => ({
  DIAL_NUMBER: z.looseObject({
    phoneNumber: z.string(),
    /** The logged-in user. */
    ownerId: id,
    /** The record the number stands on. */
    objectId: id,
    /** "CONTACT" or "COMPANY". */
    objectType: text,
    portalId: id,
    countryCode: text,
    calleeInfo: z.nullish(z.looseObject({ calleeId: id, calleeObjectTypeId: text })),
    startTimestamp: moment,
    toPhoneNumberSrc: text,
  }),
  /** Deprecated, still sent beside CREATE_ENGAGEMENT_SUCCEEDED. */
  ENGAGEMENT_CREATED: engagement,
  CREATE_ENGAGEMENT_SUCCEEDED: engagement,
  CREATE_ENGAGEMENT_FAILED: failed,
  UPDATE_ENGAGEMENT_SUCCEEDED: engagement,
  UPDATE_ENGAGEMENT_FAILED: failed,
  VISIBILITY_CHANGED: z.looseObject({ isMinimized: z.nullish(z.boolean()), isHidden: z.nullish(z.boolean()) }),
  CALLER_ID_MATCH_SUCCEEDED: z.looseObject({ callerIdMatches: z.array(callerIdMatch) }),
  CALLER_ID_MATCH_FAILED: failed,
  NAVIGATE_TO_RECORD_FAILED: z.looseObject({ engagementId: id, objectCoordinates: z.nullish(objectCoordinates) }),
  FINALIZE_ENGAGEMENT_SUCCEEDED: filing,
  FINALIZE_ENGAGEMENT_FAILED: filing,
  PUBLISH_TO_CHANNEL_SUCCEEDED: filing,
  PUBLISH_TO_CHANNEL_FAILED: filing,
  // HubSpot documents no data for these.
  INITIATE_CALL_ID_SUCCEEDED: z.unknown(),
  INITIATE_CALL_ID_FAILED: z.unknown(),
  SET_WIDGET_URL_FAILED: z.unknown(),
  END_CALL: z.unknown(),
  SET_CALL_STATE: z.unknown(),
  ERROR: z.unknown(),
}))();
