import { useState } from 'react';

/** Whether the agent has closed this hint, now or on an earlier visit. */
export function useDismissed(hint: string): [isDismissed: boolean, dismiss: () => void] {
  const key = `acme-dismissed-${hint}`;
  const [isDismissed, setDismissed] = useState(() => localStorage.getItem(key) !== null);
  const dismiss = (): void => {
    localStorage.setItem(key, 'yes');
    setDismissed(true);
  };
  return [isDismissed, dismiss];
}
