import * as z from 'zod/mini';

const text = z.optional(z.string().check(z.maxLength(200)));
const direction = z.enum(['OUTBOUND', 'INBOUND']);

/** What the page sends when a call begins. The numbers and ids are a phone's, so another company's. */
export const beginningSchema = z.object({
  providerId: z.string().check(z.maxLength(100)),
  externalCallId: text,
  direction,
  fromNumber: text,
  toNumber: text,
  objectId: text,
});

const said = z.nullish(z.string().check(z.maxLength(10_000)));

/** What it sends when the agent is done: of HubSpot's properties those that this CRM shows. */
export const endSchema = z.object({
  outcome: z.enum(['completed', 'lost']),
  properties: z.object({
    hs_call_body: said,
    hs_call_title: said,
    hs_call_status: said,
    hs_call_duration: z.nullish(z.coerce.number().check(z.minimum(0))),
  }),
});

/** A call in a contact's activity. */
export const engagementSchema = z.object({
  id: z.number(),
  ...beginningSchema.shape,
  /** The contacts it is shown with. */
  recordIds: z.array(z.string()),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  /** `open` until the agent saves it; `lost` when the phone went away in mid-call. */
  status: z.enum(['open', 'completed', 'lost']),
  notes: z.optional(z.string()),
  title: z.optional(z.string()),
  /** HubSpot's word for how it ended: COMPLETED, BUSY … */
  endStatus: z.optional(z.string()),
  /** Milliseconds. */
  duration: z.optional(z.number()),
});

export type Beginning = z.infer<typeof beginningSchema>;
export type End = z.infer<typeof endSchema>;
export type Engagement = z.infer<typeof engagementSchema>;
