import { useEffect } from 'react';

/** The browser asks before the page is left or loaded anew. Routes of your own ask by `liveCall`. */
export function useLeaveGuard(isOnCall: boolean): void {
  useEffect(() => {
    if (!isOnCall) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOnCall]);
}
