import { useEffect, useState } from 'react';
import { clock } from './clock.ts';

export function Timer({ since }: { since: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="state" role="timer" aria-label="Duration">
      {clock(now - since)}
    </p>
  );
}
