import { useEffect, useState } from 'react';

/** How long they have talked. */
export function Timer() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  const digits = [seconds / 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return <time>{digits.join(':')}</time>;
}
