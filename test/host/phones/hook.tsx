import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type CallingOptions, useCallingExtension } from '../../../src/partner/index.ts';

const tell = (name: string, data: unknown): void => parent.postMessage({ heard: [name, data] }, '*');

/** A phone on the hook that does what the test says: `{ act: 'options' }` changes its options, `{ act: 'show' }` mounts or unmounts it, any other act is a method. */
function Phone({ options }: { options: CallingOptions }) {
  // Inline, and new with every render.
  const handlers = {
    onReady: (data: unknown) => tell('onReady', data),
    onDialNumber: (data: unknown) => tell('onDialNumber', data),
    onCreateEngagementSucceeded: (data: unknown) => tell('onCreateEngagementSucceeded', data),
    defaultEventHandler: (data: unknown, { type }: { type: string }) => tell('default', [type, data]),
  };
  const phone = useCallingExtension({ ...options, ...handlers });
  useEffect(() => {
    const { status } = phone;
    const methods = Object.keys(phone).filter((key) => typeof Reflect.get(phone, key) === 'function');
    tell('state', { status, methods: methods.sort(), call: 'call' in phone ? phone.call : undefined });
    const obey = async ({ data }: MessageEvent): Promise<void> => {
      const method: unknown = typeof data?.act === 'string' ? Reflect.get(phone, data.act) : undefined;
      if (typeof method === 'function') tell('result', [data.act, await method(data.data)]);
    };
    addEventListener('message', obey);
    return () => removeEventListener('message', obey);
  }, [phone]);
  return null;
}

/** Another component of the same phone, which says nothing of it. */
function Listener() {
  const { status } = useCallingExtension({});
  return <p>{status}</p>;
}

function Page() {
  const [options, setOptions] = useState<CallingOptions>({});
  const [isShown, show] = useState(true);
  useEffect(() => {
    const obey = ({ data }: MessageEvent): void => {
      if (data?.act === 'options') setOptions(data.data);
      if (data?.act === 'show') show(data.data);
    };
    addEventListener('message', obey);
    return () => removeEventListener('message', obey);
  }, []);
  useEffect(() => tell('shown', isShown), [isShown]);
  return (
    <>
      {isShown && <Phone options={options} />}
      <Listener />
    </>
  );
}

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
