import { useEffect, useState } from 'react';
import { onTold } from '../host/told.ts';
import { StateReport } from '../StateReport.tsx';
import { talksUrl } from '../talks-url.ts';

/** Opens a widget's page in a window of its own, and shows what the hook gave there. */
export function AloneInAWindow({ hook }: { hook: string }) {
  const [opened, setOpened] = useState<Window | null>(null);
  const [state, setState] = useState<{ status: string; failure: { code: string | undefined } }>();
  useEffect(
    () =>
      onTold(({ status = '', code }, source) => {
        if (source !== opened || status === 'connecting') return;
        setState({ status, failure: { code } });
        opened.close();
      }),
    [opened],
  );
  const open = (): void => setOpened(window.open(talksUrl({ page: 'hooks', hook }), '_blank', 'popup,width=420,height=320'));
  return (
    <>
      <p className="story-line">
        <button type="button" onClick={open}>
          Open the widget in a window of its own
        </button>
      </p>
      {state && <StateReport hook={hook} state={state} />}
    </>
  );
}
