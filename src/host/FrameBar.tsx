import { useEffect, useState } from 'react';
import type { HostWords } from './words.ts';

interface FrameBarProps {
  widgetUrl: string;
  signedAt: number | undefined;
  /** Milliseconds from asking for the signature to the frame's load. */
  readyIn: number | undefined;
  words: HostWords;
  onReload: () => void;
}

/** Only what the host knows itself: whose page this is, when it was signed, how long it took. "Verified" is the widget's word. */
export function FrameBar({ widgetUrl, signedAt, readyIn, words, onReload }: FrameBarProps) {
  const now = useNow();
  return (
    <div className="pw-bar">
      <span className="pw-bar-origin">
        <bdi>{URL.canParse(widgetUrl) && new URL(widgetUrl).host}</bdi>
        {signedAt !== undefined && ` · ${words.signedAgo(Math.max(0, Math.floor((now - signedAt) / 60_000)))}`}
      </span>
      {readyIn !== undefined && <span className="pw-bar-ready">{words.readyIn(readyIn)}</span>}
      <button type="button" className="pw-bar-button" onClick={onReload}>
        {words.reload}
      </button>
    </div>
  );
}

/** Milliseconds since 1970, told four times a minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
