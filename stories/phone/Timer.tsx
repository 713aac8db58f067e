import { useEffect, useState } from 'react';

/** How long they have talked. By the clock, as a page out of sight gets its intervals late. */
export function Timer() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1_000)), 1_000);
    return () => clearInterval(timer);
  }, []);
  const digits = [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return <time>{digits.join(':')}</time>;
}
