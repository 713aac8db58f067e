import type { ContextFailureCode } from '../../src/protocol/failure.ts';

export interface Cause {
  /** Who says so. */
  from: string;
  cause: string;
  remedy: string;
}

const page = 'The widget’s page';
const verify = 'The widget’s server';
const host = 'The CRM’s page';
const sign = 'The CRM’s server';

/** For the two developers: how each failure comes about, and what to do. In the order in which a context meets them. */
export const failureCauses = {
  'malformed-url': { from: host, cause: 'The registered URL is not an absolute URL.', remedy: 'Correct the registration.' },
  'insecure-url': {
    from: host,
    cause: 'The registered URL is not https, or carries a user name or password.',
    remedy: 'Serve the widget by https. Plain http works between two pages on one machine.',
  },
  'unsafe-sandbox': {
    from: host,
    cause: 'The widget is on the CRM’s own origin, where a sandbox that allows scripts and same-origin holds nothing back.',
    remedy: 'Serve the widget from another origin.',
  },
  'malformed-request': {
    from: 'Either server',
    cause: 'The route did not understand the request: not POST, not JSON, too long, or a field is missing.',
    remedy: 'Use signWithEndpoint and verifyWithEndpoint, or send what they send. Look for a proxy that rewrites the body.',
  },
  unauthorized: {
    from: sign,
    cause: 'authorize gave nothing: there is no session, or this agent may not see this record.',
    remedy: 'Sign in again. If the agent should see the record, look at authorize.',
  },
  'unknown-widget': { from: sign, cause: 'secretKeyFor gave nothing.', remedy: 'Check the widget’s id, and that it has a key.' },
  'unknown-record': { from: sign, cause: 'contextFor gave nothing.', remedy: 'The contact was deleted or merged.' },
  'sign-failed': {
    from: host,
    cause: 'sign rejected, or answered with something other than a signed context; or the server’s callback threw.',
    remedy: 'Look at the network tab, and at onError of createSignHandler.',
  },
  'sign-timeout': { from: host, cause: 'sign took longer than signTimeoutSeconds.', remedy: 'Find out what contextFor waits for.' },
  'url-too-long': {
    from: host,
    cause: 'The signed URL has more than 8,000 characters, which proxies refuse.',
    remedy: 'Sign less: fewer e-mail addresses and phone numbers, no long descriptions.',
  },
  'load-timeout': {
    from: host,
    cause: 'The frame did not load within loadTimeoutSeconds.',
    remedy: 'Open the widget’s URL in a tab of its own. A page loads when its last picture does.',
  },
  'missing-context': {
    from: page,
    cause: 'The URL has no context.',
    remedy: 'Open it from the CRM, or by createTestUrl. Make sure that no redirect drops the query.',
  },
  'missing-signature': { from: page, cause: 'The URL has no signature.', remedy: 'As above.' },
  'duplicate-parameter': {
    from: page,
    cause: 'context or signature is there twice, so two readers could see two contexts.',
    remedy: 'Take them out of the registered URL. The CRM adds them.',
  },
  'context-too-large': {
    from: verify,
    cause: 'The context is longer than maxContextLength.',
    remedy: 'Raise it, if you want such contexts.',
  },
  'signature-mismatch': {
    from: verify,
    cause: 'The signature was not made from this very text with this very key.',
    remedy:
      'Compare the key with the registration’s; testing and production differ. Hash the Base64 text, not what it decodes to. ' +
      'If it fails for some contacts alone, somebody did not percent-encode a “+”.',
  },
  'missing-public-key-signature': {
    from: page,
    cause: 'verifyWithPublicKey found no publicKeySignature: the CRM signs with the secret key alone.',
    remedy: 'Verify on your server, or ask the CRM to give signingKeyFor to createSignHandler.',
  },
  'unknown-key-id': {
    from: page,
    cause: 'The CRM signs with a key that is not among those given to verifyWithPublicKey: it has a new one, or is another CRM.',
    remedy: 'Add the CRM’s newest public key, and keep the one before until nobody signs with it.',
  },
  'malformed-context': { from: verify, cause: 'Rightly signed, but not JSON in UTF-8 in Base64.', remedy: 'Tell the CRM.' },
  'invalid-context': {
    from: verify,
    cause: 'A required field is missing, a field has another type than documented, or the timestamp has no zone.',
    remedy: 'The failure’s message names the field. Tell the CRM.',
  },
  'stale-context': {
    from: verify,
    cause: 'It was signed longer ago than maxAgeSeconds.',
    remedy: 'Reload in the CRM, which signs anew. If it is always so, compare the two clocks.',
  },
  'future-context': {
    from: verify,
    cause: 'It is dated further ahead than clockToleranceSeconds.',
    remedy: 'Set the servers’ clocks by NTP.',
  },
  'replayed-context': { from: verify, cause: 'The replay store has seen this signature.', remedy: 'Reload in the CRM, which signs anew.' },
  'replay-check-failed': {
    from: verify,
    cause: 'The replay store threw or rejected.',
    remedy: 'Look after the store. Nothing passes without it.',
  },
  'verify-failed': {
    from: page,
    cause: 'verify rejected, or answered with something other than a Result.',
    remedy: 'Look at the network tab: is the route there, on the page’s own origin?',
  },
  'verify-timeout': { from: page, cause: 'verify took longer than verifyTimeoutSeconds.', remedy: 'Look at the server.' },
} satisfies Record<ContextFailureCode, Cause>;
