import { useEffect, useState } from 'react';
import type { Dot } from './status-dot.ts';

// A widget that is quick never shows that it loads.
const LOADING_AFTER_MS = 400;

/** Give it another key for another dot. */
export function StatusDot({ dot, word }: { dot: Dot; word: string }) {
  const [isShown, setIsShown] = useState(dot !== 'loading');
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), LOADING_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    isShown && (
      <>
        {/* Between two words of the tab's accessible name. */}{' '}
        <span className="pw-tab-dot" data-dot={dot} role="img" aria-label={word} title={word} />
      </>
    )
  );
}
