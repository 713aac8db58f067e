import { useEffect, useRef } from 'react';
import { type Deed, does } from './asked.ts';

const done = new Set<Deed>();

/** Does it once in the life of this page when it is due, if the page's URL asks for it. */
export function useDeed(deed: Deed, isDue: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isDue || !does(deed)) return;
    // After the turn in which the page renders, as a person would.
    const timer = setTimeout(() => {
      if (done.has(deed)) return;
      done.add(deed);
      latest.current();
    });
    return () => clearTimeout(timer);
  }, [deed, isDue]);
}
