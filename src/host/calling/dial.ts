import type { HostMessages } from '../../protocol/calling/message.ts';
import type { DataOf } from '../../protocol/catalog.ts';
import { fail, type Result, succeed } from '../../protocol/result.ts';
import { isOnCall, type Phone } from './phone.ts';

/** What a click on a phone number tells. Ids are the CRM's. */
export type DialRequest = DataOf<HostMessages, 'DIAL_NUMBER'>;

/** `wait` while the phone may still come. */
export type DialVerdict = Result<'dial' | 'wait'>;

/**
 * May this number be dialled on this phone now? One call at a time, on all phones.
 * @param anyway even though the last call is not saved
 */
export function judgeDial({ phoneNumber }: DialRequest, phone: Phone, others: readonly Phone[], anyway: boolean): DialVerdict {
  if (!/\d/.test(phoneNumber)) return fail('malformed-number', 'There is no digit in the number.');
  if ([phone, ...others].some(isOnCall)) return fail('call-in-progress', 'There is a call on already.');
  // Another call would wipe the last one's notes out of the phone.
  if (phone.call.status === 'ended' && !anyway) return fail('call-unsaved', 'The last call is not completed.');
  switch (phone.connection.status) {
    case 'loading':
    case 'connected':
      return succeed('wait');
    case 'failed':
      return { ok: false, failure: phone.connection.failure };
    case 'ready':
      return phone.connection.isLoggedIn ? succeed('dial') : fail('not-logged-in', 'Nobody is logged in to the phone.');
  }
}
