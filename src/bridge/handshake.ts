import type { syncAckSchema, syncSchema } from '../protocol/calling/control-messages.ts';
import type { Arrived } from './read-message.ts';

/** The wire's rhythm: a SYNC every so often until a SYNC_ACK comes, and no longer than this. Milliseconds. */
export const SYNC_EVERY = 100;
export const SYNC_TIMEOUT = 30_000;

/** The handshake's messages as they arrive. */
export type Sync = Arrived<{ SYNC: typeof syncSchema }>;
export type SyncAck = Arrived<{ SYNC_ACK: typeof syncAckSchema }>;

/** A message of the handshake to send. Its fields stand on top. */
export interface Control {
  type: 'SYNC' | 'SYNC_ACK';
  messageId: string;
  [field: string]: unknown;
}
