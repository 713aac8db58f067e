import { nextCall } from '../../bridge/call.ts';
import { type Call, isLive, noCall } from '../../bridge/call-state.ts';
import type { HostHandshake } from '../../bridge/host-handshake.ts';
import type { HostMessage, WidgetMessage } from '../../protocol/calling/message.ts';
import type { Failure } from '../../protocol/failure.ts';
import { clampSize, type Size } from './size.ts';

/** One provider's phone, as the host knows it. */
export interface Phone {
  connection:
    | { status: 'loading' }
    /** It speaks, but has not said that it is there. */
    | { status: 'connected' }
    | { status: 'ready'; isLoggedIn: boolean; isAvailable: boolean }
    | { status: 'failed'; failure: Failure };
  /** What the phone asked for, within bounds; undefined for the size of its settings. */
  size: Size | undefined;
  call: Call;
}

export type PhoneEvent =
  | { type: 'handshake'; handshake: HostHandshake }
  | { type: 'received'; message: WidgetMessage }
  | { type: 'sending'; message: HostMessage }
  /** A call that was on when the CRM's own page went away. */
  | { type: 'remembered'; call: Call };

export const unloadedPhone: Phone = { connection: { status: 'loading' }, size: undefined, call: noCall };

/** What a phone's page says and hears → what the host knows of it, and what is sent. */
export function nextPhone(phone: Phone, event: PhoneEvent): { state: Phone; send: HostMessage[] } {
  switch (event.type) {
    case 'handshake':
      return { state: afterHandshake(phone, event.handshake), send: [] };
    case 'received':
      return { state: afterMessage(phone, event.message), send: [] };
    case 'sending': {
      const { state: call, send } = nextCall(phone.call, event);
      // The host says only what a host says; the fold knows both ends' messages.
      return { state: { ...phone, call }, send: send as HostMessage[] };
    }
    case 'remembered':
      return { state: { ...phone, call: nextCall(event.call, { type: 'disconnected' }).state }, send: [] };
  }
}

function afterHandshake(phone: Phone, handshake: HostHandshake): Phone {
  switch (handshake.status) {
    case 'waiting':
    case 'syncing':
      // Another document: whatever the last one was doing, it does not do it any more.
      return { ...phone, connection: { status: 'loading' }, call: nextCall(phone.call, { type: 'disconnected' }).state };
    case 'ready':
      return { ...phone, connection: { status: 'connected' } };
    case 'failed':
      return { ...phone, connection: { status: 'failed', failure: handshake.failure } };
  }
}

function afterMessage(phone: Phone, message: WidgetMessage): Phone {
  const { state: call } = nextCall(phone.call, { type: 'received', message });
  const known = { ...phone, call };
  switch (message.type) {
    case 'INITIALIZED': {
      const { isLoggedIn, isAvailable, sizeInfo } = message.data;
      const connection = { status: 'ready' as const, isLoggedIn: isLoggedIn ?? false, isAvailable: isAvailable ?? true };
      return { ...known, connection, size: sizeInfo ? clampSize(sizeInfo) : known.size };
    }
    case 'LOGGED_IN':
    case 'LOGGED_OUT':
      return withFlags(known, { isLoggedIn: message.type === 'LOGGED_IN' });
    case 'USER_AVAILABLE':
    case 'USER_UNAVAILABLE':
      return withFlags(known, { isAvailable: message.type === 'USER_AVAILABLE' });
    case 'RESIZE_WIDGET':
      return { ...known, size: clampSize(message.data, known.size) };
    default:
      return known;
  }
}

function withFlags(phone: Phone, flags: { isLoggedIn?: boolean; isAvailable?: boolean }): Phone {
  const { connection } = phone;
  return connection.status === 'ready' ? { ...phone, connection: { ...connection, ...flags } } : phone;
}

/** Is somebody on this phone? */
export function isOnCall(phone: Phone): boolean {
  return isLive(phone.call);
}
