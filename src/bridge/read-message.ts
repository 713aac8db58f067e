import * as z from 'zod/mini';
import type { Catalog, MessageOf } from '../protocol/calling/message.ts';
import type { Failure, FailureCode } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import { fits } from './fits.ts';

/** Characters, keys and items of one message. Far above a transcript, far below what makes a page wait. */
export const MAX_MESSAGE_SIZE = 1_000_000;

const envelopeSchema = /* @__PURE__ */ z.looseObject({ type: z.string(), messageId: z.string(), data: z.optional(z.unknown()) });

/** What every message of the wire has around its data. */
export type Envelope = z.output<typeof envelopeSchema>;

/** A message's parsed form, with the envelope it came in. */
export type Arrived<C extends Catalog> = MessageOf<C> & Envelope;

export type Reading<C extends Catalog> =
  /** Not of this conversation: other code of that page talks, too. */
  | { status: 'noise' }
  | { status: 'read'; message: Arrived<C> }
  | { status: 'unknown'; envelope: Envelope; failure: Failure }
  | { status: 'refused'; failure: Failure };

/** The door: what the trusted other end posted → one of the messages this end understands. */
export function readMessage<C extends Catalog>(raw: unknown, catalog: C, maxSize = MAX_MESSAGE_SIZE): Reading<C> {
  if (!fits(raw, maxSize)) return refuse('message-too-large', 'A message is too large.');
  const { data: envelope } = envelopeSchema.safeParse(raw);
  if (!envelope) return { status: 'noise' };
  const { type, messageId, data, ...fields } = envelope;
  const schema = Object.hasOwn(catalog, type) ? catalog[type] : undefined;
  if (!schema) return { status: 'unknown', envelope, failure: fail('unsupported', `${nameOf(type)} is not known here.`).failure };
  // The handshake, and the early SET_WIDGET_URL, have their fields on top.
  const parsed = schema.safeParse(data ?? fields);
  if (parsed.success) return { status: 'read', message: { ...envelope, data: parsed.data } as Arrived<C> };
  // The path alone: what stands there may be personal.
  return refuse('malformed-message', `${type}: "${parsed.error.issues[0]?.path.join('.')}" is not as documented.`);
}

function refuse(code: FailureCode, message: string): { status: 'refused'; failure: Failure } {
  return { status: 'refused', failure: fail(code, message).failure };
}

/** A type that looks like one. Anything else may be text of a person. */
function nameOf(type: string): string {
  return /^[\w-]{1,64}$/.test(type) ? type : 'A message';
}
