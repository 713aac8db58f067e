/** What the local CRM can do to a context on its way. All but the first few are what a widget must stand up to. */
export const contextStates = [
  'working',
  'unknown-record',
  'unauthorised-user',
  'long',
  'tampered',
  'wrong-key',
  'unsigned',
  'duplicate',
  'stale',
  'future',
  'oversized',
  'foreign-ed25519',
] as const;

export type ContextState = (typeof contextStates)[number];

/** These are made in the widget's URL: what has no signature, or two contexts, is no signed context. */
export const stateInUrl = (state: ContextState): state is 'unsigned' | 'duplicate' => state === 'unsigned' || state === 'duplicate';
