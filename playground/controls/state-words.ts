import type { ContextState } from '../../src/cli/dev/context-state.ts';

interface StateWords {
  label: string;
  /** What a widget does that is well made. */
  expected: string;
  /** What a verifier of ours answers. */
  code?: string;
}

/** What the CRM does to the context, and what a good widget does about it. */
export const stateWords: Record<ContextState, StateWords> = {
  working: { label: 'Working', expected: 'Shows the record.' },
  'unknown-record': { label: 'A record you do not know', expected: 'Verifies. Says in words that it knows nobody by this id.' },
  'unauthorised-user': { label: 'An agent you do not know', expected: 'Verifies. Says in words who may use it.' },
  long: { label: 'Long: 40 kB', expected: 'In the URL the CRM refuses it. By POST or by message it is shown.' },
  tampered: { label: 'Tampered with', expected: 'Shows nothing of it.', code: 'signature-mismatch' },
  'wrong-key': { label: 'Signed with another key', expected: 'Shows nothing of it.', code: 'signature-mismatch' },
  unsigned: { label: 'Not signed', expected: 'Shows nothing of it.', code: 'missing-signature' },
  duplicate: { label: 'Two contexts in the URL', expected: 'Takes neither.', code: 'duplicate-parameter' },
  stale: { label: 'Stale: an hour old', expected: 'Asks the agent to reload.', code: 'stale-context' },
  future: { label: 'From the future: in an hour', expected: 'Shows nothing of it.', code: 'future-context' },
  oversized: {
    label: 'Oversized: 2.7 MB',
    expected: 'In the URL the CRM refuses it. Otherwise the widget does.',
    code: 'context-too-large',
  },
  'foreign-ed25519': {
    label: 'Another CRM’s Ed25519',
    expected: 'A widget that verifies in the page shows nothing of it; one that checks the HMAC on its server shows the record.',
    code: 'unknown-key-id',
  },
};

export const stateGroups: readonly { label: string; states: readonly ContextState[] }[] = [
  { label: 'To be shown', states: ['working', 'unknown-record', 'unauthorised-user', 'long'] },
  { label: 'To be refused', states: ['tampered', 'wrong-key', 'unsigned', 'duplicate', 'stale', 'future', 'oversized', 'foreign-ed25519'] },
];
