import type { Call, CallFacts } from '../../bridge/call-state.ts';
import type { FailureCode } from '../../protocol/failure.ts';
import { type FailureWords, failureWords } from '../../protocol/failure-words.ts';

/** Every word the phones' shell shows of its own. Replace any of them with the `words` prop. */
export interface CallingWords {
  /** The accessible name of the dock. */
  dock: string;
  /** The button that brings a hidden phone back. */
  open: string;
  minimize: string;
  restore: string;
  hide: string;
  /** The switcher between providers. */
  provider: string;
  providerLocked: string;
  loading: (name: string) => string;
  loggedOut: string;
  ready: string;
  unavailable: string;
  dismiss: string;
  retry: string;
  /** Dials although the last call is not saved. */
  anyway: string;
  override: (name: string) => string;
  /** `party`: the number at the other end, empty where the phone names none. */
  call: Record<Call['status'], (party: string, direction: CallFacts['direction']) => string>;
  failures: Record<FailureCode, FailureWords>;
}

const silent = { title: 'The phone does not answer', text: 'You can keep working. Try again, or tell the partner if it stays this way.' };
const badAddress = { title: 'This phone’s address is not safe', text: 'Ask your administrator to check how the phone is set up.' };

// In a function, as a bundler would keep it where it is not used.
/** The built-in words of `CallDock` and `CallingWidget`, in English. */
export const callingWords: CallingWords = /* @__PURE__ */ (() => ({
  dock: 'Phone',
  open: 'Open the phone',
  minimize: 'Minimise',
  restore: 'Restore',
  hide: 'Hide',
  provider: 'Phone',
  providerLocked: 'You can change the phone when the call has ended.',
  loading: (name) => `${name} is loading`,
  loggedOut: 'Not logged in',
  ready: 'Ready',
  unavailable: 'Away',
  dismiss: 'Dismiss',
  retry: 'Try again',
  anyway: 'Call anyway',
  override: (name) => `${name}: overridden in this browser, for development.`,
  call: {
    none: () => '',
    dialing: (party) => `Dialling ${party}`,
    ringing: (party, direction) => `${direction === 'INBOUND' ? 'Incoming call' : 'Ringing'} ${party}`,
    answered: (party) => `On a call with ${party}`,
    lost: (party) => `Looking for the call with ${party}`,
    ended: (party) => `Call with ${party} ended`,
    completed: (party) => `Call with ${party} saved`,
  },
  failures: {
    ...failureWords,
    'malformed-url': badAddress,
    'insecure-url': badAddress,
    'unsafe-sandbox': badAddress,
    'load-timeout': silent,
    'sync-timeout': silent,
  },
}))();
