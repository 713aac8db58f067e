import type { Catalog } from '../protocol/catalog.ts';
import type { Failure } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import { DEFAULT_RATE, type Rate, take } from './rate.ts';
import { type Arrived, type Envelope, MAX_MESSAGE_SIZE, readMessage } from './read-message.ts';

export interface InboxOptions<In extends Catalog> {
  /** The messages this end understands. */
  receives: In;
  onMessage(message: Arrived<In>): void;
  /** A type that is not in the catalog. */
  onUnknown?: ((envelope: Envelope) => void) | undefined;
  /** What was refused and why, each code and message once. */
  onProblem?: ((failure: Failure) => void) | undefined;
  /** Each message that was refused and has an id, for whoever waits for its answer. */
  onRefused?: ((messageId: string, failure: Failure) => void) | undefined;
  rate?: Rate | undefined;
  /** Characters. Default 1,000,000. */
  maxMessageSize?: number | undefined;
}

export interface Inbox {
  /** Is there room for one more message now? To be asked before the message is read, as reading costs. Milliseconds. */
  admits(at: number): boolean;
  read(raw: unknown): void;
}

/** Takes what the trusted other end posted: counts it, reads it, and hands it on. */
export function createInbox<In extends Catalog>(options: InboxOptions<In>): Inbox {
  const { receives, onMessage, onUnknown, onProblem, onRefused, rate = DEFAULT_RATE, maxMessageSize = MAX_MESSAGE_SIZE } = options;
  const reported = new Set<string>();
  let bucket = { tokens: rate.burst, at: 0 };
  // An end that keeps on saying nonsense is reported once, and stops filling memory after a hundred kinds of it.
  const report = (failure: Failure): void => {
    if (reported.has(failure.message) || reported.size >= 100) return;
    reported.add(failure.message);
    onProblem?.(failure);
  };
  return {
    admits(at) {
      bucket = take(bucket, at, rate);
      if (bucket.tokens < 0) report(fail('rate-limited', 'Messages come faster than they are read; some were dropped.').failure);
      return bucket.tokens >= 0;
    },
    read(raw) {
      const reading = readMessage(raw, receives, maxMessageSize);
      switch (reading.status) {
        case 'read':
          return onMessage(reading.message);
        case 'unknown':
          report(fail('unsupported', `${nameOf(reading.envelope.type)} is not known here.`).failure);
          return onUnknown?.(reading.envelope);
        case 'refused': {
          report(reading.failure);
          const id = idOf(raw);
          if (id !== undefined) onRefused?.(id, reading.failure);
        }
      }
    },
  };
}

/** A type that looks like one. Anything else may be text of a person. */
function nameOf(type: string): string {
  return /^[\w-]{1,64}$/.test(type) ? type : 'A message';
}

/** Of a message that could not be read, its id may still be one. */
function idOf(raw: unknown): string | undefined {
  const id: unknown = Reflect.get(Object(raw), 'messageId');
  return typeof id === 'string' && id.length <= 100 ? id : undefined;
}
