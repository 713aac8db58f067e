import * as z from 'zod/mini';
import { flag, id, text } from './values.ts';

// The messages of the handshake. Their fields stand on top, not in `data`.

/** Widget → host: "I am here", before the page has loaded. Only our own ends say and hear it. */
export const KNOCK = 'knock';

/** Host → widget, again and again until the widget answers. */
export const syncSchema = /* @__PURE__ */ z.looseObject({
  /** The host's origin, as HubSpot's SDK wants it. Ours asks the browser instead. */
  hostUrl: text,
  portalId: id,
  userId: id,
  ownerId: id,
  /** The call that was on when the widget was loaded again. */
  engagementId: id,
  /** "widget", "remote" or "window". */
  iframeLocation: text,
  usesCallingWindow: z.optional(z.unknown()),
  /** What only our two ends understand. HubSpot's SDK echoes it in its SYNC_ACK like every other field, which means nothing. */
  partnerWidgets: z.nullish(
    z.looseObject({
      nonce: z.string(),
      /** The release of our own conversation the host speaks; none, if it speaks HubSpot's alone. */
      version: z.optional(z.number()),
      /** Asks whether the page that answered this nonce is still the one that is shown. */
      isCheck: z.optional(z.boolean()),
    }),
  ),
});

/** Widget → host: every field of the SYNC it answers, its id among them, and what the widget says of itself. */
export const syncAckSchema = /* @__PURE__ */ z.looseObject({
  debugMode: flag,
  version: text,
  /** The widget's origin. */
  iFrameUrl: text,
});

/** What the host says of itself in every SYNC. */
export type Hello = Omit<z.output<typeof syncSchema>, 'partnerWidgets'> & { partnerWidgets?: { version: number } };
