import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallingProvider } from '../../protocol/calling-settings.ts';
import { checkWidgetUrl } from '../../protocol/widget-url.ts';
import { FrameNotice } from '../FrameNotice.tsx';
import { FrameSkeleton } from '../FrameSkeleton.tsx';
import { frameAttributes } from '../frame-attributes.ts';
import type { CallingWords } from './calling-words.ts';
import type { Switchboard } from './switchboard.ts';

interface PhoneFrameProps {
  provider: CallingProvider;
  switchboard: Switchboard;
  words: CallingWords;
}

/** A phone's page, with the microphone. Its frame is never rendered on a server, and never moved. */
export function PhoneFrame({ provider, switchboard, words }: PhoneFrameProps) {
  const [attempt, setAttempt] = useState(0);
  const { id, name, url } = provider;
  const checked = checkWidgetUrl(url, location.origin);
  const code = checked.ok ? undefined : checked.failure.code;
  const detach = useRef<(() => void) | undefined>(undefined);
  const attach = useCallback(
    (frame: HTMLIFrameElement | null) => {
      detach.current?.();
      detach.current = frame ? switchboard.attach(id, url, frame) : undefined;
    },
    [switchboard, id, url],
  );
  useEffect(() => {
    if (code) switchboard.fail(id, { code, message: 'The phone’s URL may not be shown.' });
  }, [switchboard, id, code]);
  const { connection, size } = switchboard.board.phoneOf(id);
  const { width = provider.width, height = provider.height } = size ?? {};
  return (
    <div className="pw-phone-box" style={{ width, height }}>
      {code === undefined && (
        <iframe
          {...frameAttributes}
          allow="microphone; autoplay"
          key={`${url} ${attempt}`}
          ref={attach}
          className="pw-iframe"
          title={name}
          src={url}
          onLoad={() => switchboard.loaded(id)}
          // A page that has no dark scheme is white, also under the skeleton.
          style={{ opacity: connection.status === 'loading' ? 0 : 1, visibility: connection.status === 'failed' ? 'hidden' : undefined }}
        />
      )}
      {connection.status === 'loading' && <FrameSkeleton label={words.loading(name)} />}
      {connection.status === 'failed' && (
        <FrameNotice
          role="status"
          {...words.failures[connection.failure.code]}
          code={connection.failure.code}
          action={words.retry}
          onAction={() => setAttempt(attempt + 1)}
        />
      )}
    </div>
  );
}
