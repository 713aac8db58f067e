import { createContext, useContext } from 'react';
import type { Calls } from './use-calls.ts';

/** The phones above the routes, for the pages below. */
export const CallsContext = createContext<Calls | undefined>(undefined);

export function useCallsContext(): Calls {
  const calls = useContext(CallsContext);
  if (!calls) throw new Error('useCallsContext is for components inside <CallsContext>.');
  return calls;
}
