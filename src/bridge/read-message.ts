import type { Catalog, MessageOf } from '../protocol/catalog.ts';
import type { Failure, FailureCode } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import { fits } from './fits.ts';

/** Characters, keys and items of one message. Far above a transcript, far below what makes a page wait. */
export const MAX_MESSAGE_SIZE = 1_000_000;

/** What every message of the wire has around its data. */
export interface Envelope {
  type: string;
  messageId: string;
  data?: unknown;
  [field: string]: unknown;
}

/** A message's parsed form, with the envelope it came in. */
export type Arrived<C extends Catalog> = MessageOf<C> & Envelope;

export type Reading<C extends Catalog> =
  /** Not of this conversation: other code of that page talks, too. */
  | { status: 'noise' }
  | { status: 'read'; message: Arrived<C> }
  | { status: 'unknown'; envelope: Envelope }
  | { status: 'refused'; failure: Failure };

/** The door: what the trusted other end posted → one of the messages this end understands. */
export function readMessage<C extends Catalog>(raw: unknown, catalog: C, maxSize = MAX_MESSAGE_SIZE): Reading<C> {
  if (!fits(raw, maxSize)) return refuse('message-too-large', 'A message is too large.');
  if (!isEnvelope(raw)) return { status: 'noise' };
  const { type } = raw;
  const schema = Object.hasOwn(catalog, type) ? catalog[type] : undefined;
  if (!schema) return { status: 'unknown', envelope: raw };
  const parsed = schema.safeParse(raw.data ?? fieldsOf(raw));
  if (parsed.success) return { status: 'read', message: { ...raw, data: parsed.data } as Arrived<C> };
  // The path alone: what stands there may be personal.
  return refuse('malformed-message', `${type}: "${parsed.error.issues[0]?.path.join('.')}" is not as documented.`);
}

/** By hand, as each message of the conversation passes here, and a copy by a schema costs more than all else. */
function isEnvelope(raw: unknown): raw is Envelope {
  return typeof Object(raw).type === 'string' && typeof Object(raw).messageId === 'string';
}

/** The handshake, and the early SET_WIDGET_URL, have their fields on top. */
function fieldsOf({ type: _, messageId, data, ...fields }: Envelope): object {
  return fields;
}

function refuse(code: FailureCode, message: string): { status: 'refused'; failure: Failure } {
  return { status: 'refused', failure: fail(code, message).failure };
}
