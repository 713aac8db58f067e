import { useEffect, useState } from 'react';
import { phoneUrl } from '../calling/phone-url.ts';
import { StateReport } from '../StateReport.tsx';
import { onStatus } from './phone-status.ts';

/** Opens the phone in a window of its own, and shows what the hook gave there. */
export function TabOfItsOwn() {
  const [tab, setTab] = useState<Window | null>(null);
  const [told, setTold] = useState<{ status: string; failure: { code: string | undefined } }>();
  useEffect(
    () =>
      onStatus((heard, source) => {
        if (source !== tab || heard.status === 'connecting') return;
        setTold({ status: heard.status, failure: { code: heard.code } });
        tab.close();
      }),
    [tab],
  );
  const open = (): void => setTab(window.open(phoneUrl([], { sdk: 'state' }), '_blank', 'popup,width=420,height=320'));
  return (
    <>
      <p className="story-line">
        <button type="button" onClick={open}>
          Open the phone in a window of its own
        </button>
      </p>
      {told && <StateReport hook="useCallingExtension" state={told} />}
    </>
  );
}
