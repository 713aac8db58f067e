import type { FailureCode } from './failure.ts';

/** What an agent reads: what happened, and what to do. No jargon, no blame, no contact data. */
export interface FailureWords {
  title: string;
  text: string;
}

const unproven = 'This widget could not prove itself';
const outOfDate = 'This page is out of date';
const unavailable = 'This widget is not available';
const badAddress = 'This widget’s address is not safe';
const notSet = 'Ask your administrator to check how the widget is set up.';
const misread = 'The two pages did not understand each other';
const tellPartner = 'Nothing was done. Try again, or tell the partner.';

/** The built-in English for every failure. Hosts and widgets replace it, whole or by code. */
export const failureWords: Record<FailureCode, FailureWords> = {
  'missing-context': { title: 'Open this widget from your CRM', text: 'It needs to know which record you are looking at.' },
  'missing-signature': { title: unproven, text: 'The CRM’s signature is missing. Nothing was shown. Try again, or tell the partner.' },
  'duplicate-parameter': {
    title: unproven,
    text: 'It was opened with two answers to one question. Nothing was shown. Try again, or tell the partner.',
  },
  'context-too-large': {
    title: 'There is too much to show',
    text: 'This record has more data than the widget accepts. Tell the partner.',
  },
  'signature-mismatch': { title: unproven, text: 'The signature does not match. Nothing was shown. Try again, or tell the partner.' },
  'missing-public-key-signature': {
    title: unproven,
    text: 'The CRM does not sign in the way this widget needs. Nothing was shown. Tell the partner.',
  },
  'unknown-key-id': {
    title: unproven,
    text: 'The CRM signs with a key that this widget does not know. Nothing was shown. Tell the partner.',
  },
  'malformed-context': { title: unproven, text: 'What the CRM sent could not be read. Nothing was shown. Try again, or tell the partner.' },
  'invalid-context': {
    title: 'Something is missing here',
    text: 'The CRM sent this record in a form the widget does not know. Tell the partner.',
  },
  'stale-context': { title: outOfDate, text: 'Try again to get a fresh copy.' },
  'future-context': {
    title: 'The clocks do not agree',
    text: 'The widget’s clock is behind the CRM’s. Try again in a minute, or tell the partner.',
  },
  'replayed-context': { title: outOfDate, text: 'This link was used before. Try again to get a fresh copy.' },
  'replay-check-failed': { title: 'Try again in a moment', text: 'The widget could not check that this page is new.' },
  'malformed-url': { title: badAddress, text: notSet },
  'insecure-url': { title: badAddress, text: notSet },
  'url-too-long': {
    title: 'There is too much to send',
    text: 'This record has more data than the widget can be opened with. Ask your administrator to send it another way.',
  },
  'unsafe-sandbox': { title: badAddress, text: notSet },
  'sign-failed': { title: 'The widget could not be opened', text: 'The CRM could not sign this page. Try again in a moment.' },
  'sign-timeout': { title: 'The CRM is taking too long', text: 'The widget was not opened. Check your connection and try again.' },
  'load-timeout': {
    title: 'The widget does not answer',
    text: 'You can keep working. Try again, or tell the partner if it stays this way.',
  },
  'verify-failed': {
    title: 'The widget could not check this page',
    text: 'Its server did not answer as it should. Try again in a moment.',
  },
  'verify-timeout': { title: 'The widget is taking too long', text: 'Its server did not answer. Check your connection and try again.' },
  'malformed-request': { title: unavailable, text: notSet },
  unauthorized: {
    title: 'You cannot open this widget here',
    text: 'Your session may have ended. Sign in again, or ask your administrator.',
  },
  'unknown-widget': { title: unavailable, text: 'It may have been removed. Ask your administrator.' },
  'unknown-record': { title: 'This record is gone', text: 'It may have been deleted or merged. Go back to the list and open it again.' },
  'not-in-frame': { title: 'Open this page from your CRM', text: 'It works inside the CRM’s pages only.' },
  'unknown-host': { title: 'This page does not know this CRM', text: 'It talks to the CRMs it was set up for only. Tell the partner.' },
  'sync-timeout': { title: 'The other page does not answer', text: tellPartner },
  disconnected: { title: 'The line was cut', text: 'The other page was closed or reloaded. Try again.' },
  'malformed-message': { title: misread, text: tellPartner },
  'message-too-large': { title: misread, text: tellPartner },
  'rate-limited': { title: 'That was too much at once', text: 'Some messages were dropped. Wait a moment, then try again.' },
  'queue-full': { title: 'Too much is waiting', text: 'The other page is not there yet. Try again in a moment.' },
  unsupported: { title: 'That does not work here', text: 'The other page does not know how to do it.' },
  'answer-timeout': { title: 'No answer yet', text: 'It may still happen. Look before you try again.' },
  refused: { title: 'The CRM refused', text: 'Try again, or ask your administrator.' },
  'out-of-turn': { title: 'Not now', text: 'Something else has to be finished first.' },
  'resize-loop': { title: 'The widget keeps changing its size', text: 'It was stopped. Tell the partner.' },
  'not-ready': { title: 'The phone is not ready', text: 'Wait until it has loaded, then call again.' },
  'not-logged-in': { title: 'You are not logged in to the phone', text: 'Open the phone, log in, then call again.' },
  'call-in-progress': { title: 'You are on a call', text: 'End it first, then call again.' },
  'call-unsaved': { title: 'The last call is not saved', text: 'Save it in the phone first, so that no notes are lost.' },
  'malformed-number': { title: 'This is not a phone number', text: 'Check the number on the record.' },
  'engagement-failed': { title: 'The call was not saved', text: 'The CRM could not write it down. Try again, or note it yourself.' },
  'invalid-settings': { title: 'The settings were not kept', text: 'Some are not as they should be. Correct them and save again.' },
  'unknown-app': { title: 'This phone is not registered', text: 'It may have been removed. Ask your administrator.' },
  'settings-failed': { title: 'The settings were not kept', text: 'The CRM could not save them. Try again in a moment.' },
  'phone-error': { title: 'The phone reports a problem', text: 'See what it says, then try again.' },
  'navigation-failed': { title: 'The record did not open', text: 'It may have been deleted. Ask your administrator.' },
};
