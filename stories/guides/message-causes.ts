import type { callFailureCodes, messageFailureCodes } from '../../src/protocol/failure.ts';
import type { Cause } from './failure-causes.ts';

type Code = (typeof messageFailureCodes)[number] | (typeof callFailureCodes)[number];

const phone = 'The phone’s page';
const crm = 'The CRM’s page';
const server = 'The CRM’s server';
const either = 'Either page';

/** For the two developers: how each failure of the conversation, and of calls, comes about, and what to do. */
export const messageCauses = {
  'not-in-frame': {
    from: phone,
    cause: 'The page was opened in a tab of its own, so there is no CRM to talk to.',
    remedy: 'Open it from the CRM. To work without one, treat this code as “alone”.',
  },
  'unknown-host': {
    from: phone,
    cause: 'A page of an origin that allowedOrigins does not name spoke first.',
    remedy: 'Add the CRM’s origin to allowedOrigins: scheme, host and port, no path, no slash at the end.',
  },
  'sync-timeout': {
    from: either,
    cause:
      'The handshake did not come about within 30 s, or within the 5 s that a CRM waits for a widget. Browsers report an error page as loaded, so it may be one.',
    remedy: 'Open the phone’s URL in a tab. Look for a redirect to another origin, X-Frame-Options, frame-ancestors, a script that failed.',
  },
  disconnected: {
    from: either,
    cause: 'The other page was loaded anew or closed, destroy() was called, or no component uses the hook any more.',
    remedy: 'Ask again when the connection is ready. On the server nothing is ever sent.',
  },
  'malformed-message': {
    from: either,
    cause: 'A field has another type than documented, or the message holds what cannot be cloned: a function, a DOM node.',
    remedy: 'The failure’s message names the field. On the CRM’s page onProblem tells it.',
  },
  'message-too-large': {
    from: either,
    cause:
      'One message has more than 1,000,000 characters, fields and items. Or what keepState keeps has more than 100,000, all keys together.',
    remedy: 'Send a URL of it instead, as for a recording. Keep less.',
  },
  'rate-limited': {
    from: either,
    cause:
      'More than 500 messages at once, or 100 a second on and on: some were dropped. Or a widget wishes for more than 20 things at once or two a second, or asks the agent more than five times at once or once in five seconds; or a phone asks the CRM for more than 100 at once or two a second.',
    remedy: 'Look for an effect that sends whenever it renders.',
  },
  'queue-full': {
    from: phone,
    cause: 'More than 100 messages wait for a CRM that has not spoken.',
    remedy: 'Wait for ready before you send what repeats.',
  },
  unsupported: {
    from: either,
    cause: 'A message of a type that this end does not know; or a wish that this CRM does not grant.',
    remedy: 'Nothing, or update the other end. A widget does without.',
  },
  'answer-timeout': {
    from: phone,
    cause: 'The CRM did not answer within 30 s.',
    remedy: 'It may still do what it was asked: look before you ask again.',
  },
  refused: {
    from: phone,
    cause: 'The CRM answered …_FAILED; or, to a widget’s wish, that the agent had not clicked, or that it could not be done.',
    remedy:
      'Tell the agent: the CRM’s page has an alert of its own for a call that was not written down or a record that did not open. Wish in the handler of a click, before you wait for anything.',
  },
  'out-of-turn': {
    from: phone,
    cause: 'The call has moved on: answered twice, ended before it began. Or a question to the agent is still open.',
    remedy: 'Use the methods of the state that the hook gave last, and keep none of an earlier one.',
  },
  'resize-loop': {
    from: crm,
    cause: 'The widget’s height follows its frame’s, as with 100vh, and the frame’s follows the widget’s.',
    remedy: 'Give the element that is measured no height in vh or per cent.',
  },
  'not-ready': {
    from: crm,
    cause: '30 s after the click the phone had not sent INITIALIZED.',
    remedy: 'The phone calls initialized() after every onReady; the hook does so by itself.',
  },
  'not-logged-in': { from: crm, cause: 'The phone said that nobody is logged in.', remedy: 'The agent logs in, on the phone’s page.' },
  'call-in-progress': {
    from: crm,
    cause: 'There is a call on, on this phone or another.',
    remedy: 'Disable your button while there is a liveCall.',
  },
  'call-unsaved': {
    from: crm,
    cause: 'The last call has ended, and the phone has not said callCompleted: another call would wipe out its notes.',
    remedy: 'The agent saves it in the phone, or calls anyway.',
  },
  'malformed-number': { from: crm, cause: 'The phoneNumber holds no digit.', remedy: 'Correct the record.' },
  'engagement-failed': {
    from: crm,
    cause:
      'createEngagement or updateEngagement rejected, or the phone began more than 20 calls at once, or one in five seconds on and on.',
    remedy: 'Look at the network tab. “Try again” asks once more.',
  },
  'navigation-failed': {
    from: crm,
    cause: 'navigateToRecord rejected, or the CRM has none.',
    remedy: 'Check that the record is there and that this agent may see it.',
  },
  'phone-error': { from: crm, cause: 'The phone called sendError.', remedy: 'What it said stands in the alert.' },
  'invalid-settings': {
    from: server,
    cause: 'A field of the calling settings is missing, of another type or out of range.',
    remedy: 'The answer lists a problem for each field.',
  },
  'unknown-app': { from: server, cause: 'There is no such app, or it has no settings yet.', remedy: 'POST them first.' },
  'settings-failed': { from: server, cause: 'read, write or remove threw.', remedy: 'onError of the handler was told.' },
} satisfies Record<Code, Cause>;
