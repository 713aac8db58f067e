import * as z from 'zod/mini';
import { flag, id, text } from './values.ts';

// The two messages of the handshake. Their fields stand on top, not in `data`.

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
  partnerWidgets: z.nullish(z.looseObject({ nonce: z.string() })),
});

/** Widget → host: every field of the SYNC it answers, its id among them, and what the widget says of itself. */
export const syncAckSchema = /* @__PURE__ */ z.looseObject({
  debugMode: flag,
  version: text,
  /** The widget's origin. */
  iFrameUrl: text,
});

/** What a SYNC tells. */
export type Hello = z.output<typeof syncSchema>;
