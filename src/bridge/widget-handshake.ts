import type { Failure } from '../protocol/failure.ts';
import type { Control, Sync } from './handshake.ts';

/** A host that syncs again did not get our answer. Sooner it is the rest of a burst, and two answers make HubSpot's host ready twice. */
const QUIET = 1_000;

export type WidgetHandshake =
  | { status: 'connecting' }
  | { status: 'ready'; sync: Sync; hostOrigin: string; at: number }
  | { status: 'failed'; failure: Failure };

/** What a host and this window agreed on. */
export type Agreement = Extract<WidgetHandshake, { status: 'ready' }>;

export type WidgetEvent =
  /** From the window that frames this one, and an origin that may. Milliseconds. */
  | { type: 'received'; message: Sync; origin: string; at: number }
  /** Nobody frames this page, or one who may not, or one who does not speak. */
  | { type: 'failed'; failure: Failure };

/** What the widget says of itself in every answer. */
export interface Introduction {
  debugMode: boolean;
  version: string;
  /** The widget's own origin. */
  iFrameUrl: string;
}

/** The widget's end. It answers the first SYNC it meets, and later ones of a host that began anew. */
export function widgetHandshake(
  state: WidgetHandshake,
  event: WidgetEvent,
  introduction: Introduction,
): { state: WidgetHandshake; send: Control[] } {
  if (event.type === 'failed') {
    return { state: state.status === 'connecting' ? { status: 'failed', failure: event.failure } : state, send: [] };
  }
  const { message: sync, origin: hostOrigin, at } = event;
  const { data: _, ...echo } = sync;
  const send: Control[] = [{ ...echo, type: 'SYNC_ACK', ...introduction }];
  if (state.status === 'ready' && !isNew(sync, state.sync)) {
    // Still the same page: the port they have is good.
    if (sync.data.partnerWidgets?.isCheck) return { state, send };
    if (at - state.at < QUIET) return { state, send: [] };
  }
  return { state: { status: 'ready', sync, hostOrigin, at }, send };
}

/** Our host says by its nonce that it began anew; HubSpot's says nothing. */
function isNew(sync: Sync, last: Sync): boolean {
  return sync.data.partnerWidgets?.nonce !== last.data.partnerWidgets?.nonce;
}
