import { useEffect, useState } from 'react';
import { presenceSchema } from '../../src/cli/dev/session.ts';

export type Presence = 'asking' | 'absent' | 'there';

const EVERY = 1_000;

/** Asks until the widget's server is there, and then no more: a frame that is open is not taken away when that server starts anew. */
export function usePresence(): Presence {
  const [presence, setPresence] = useState<Presence>('asking');
  useEffect(() => {
    if (presence === 'there') return;
    const ask = async (): Promise<void> => {
      const response = await fetch('/widget').catch(() => undefined);
      const { data } = presenceSchema.safeParse(await response?.json().catch(() => undefined));
      if (data) setPresence(data.isThere ? 'there' : 'absent');
    };
    if (presence === 'asking') void ask();
    const timer = setInterval(() => void ask(), EVERY);
    return () => clearInterval(timer);
  }, [presence]);
  return presence;
}
