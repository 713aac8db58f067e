import type { CallingWords } from './calling-words.ts';
import type { KnownCall } from './crm-callbacks.ts';
import type { Phone } from './phone.ts';

/** A phone's state in a few words: the call that is on before the login, the login before the call that was. */
export function describePhone({ connection, call }: Phone, name: string, words: CallingWords): string {
  const isWorking = connection.status === 'ready' && connection.isLoggedIn && connection.isAvailable;
  if (call.status !== 'none' && (call.status !== 'completed' || isWorking)) return words.call[call.status](partyOf(call), call.direction);
  switch (connection.status) {
    case 'loading':
      return words.loading(name);
    case 'failed':
      return words.failures[connection.failure.code].title;
    case 'connected':
      return '';
    case 'ready':
      if (!connection.isLoggedIn) return words.loggedOut;
      return connection.isAvailable ? words.ready : words.unavailable;
  }
}

/** What ends an isolation, or turns around the text that follows. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** No number is longer, and few addresses are. Characters. */
const MAX_NUMBER = 80;

/** The number at the other end. Isolated from the words around it, as "+1 555" would turn round in a right-to-left sentence. */
export function partyOf({ direction, fromNumber, toNumber }: KnownCall): string {
  const number = direction === 'OUTBOUND' ? toNumber : fromNumber;
  return number ? `\u2066${number.replace(BIDI, '').slice(0, MAX_NUMBER)}\u2069` : '';
}
