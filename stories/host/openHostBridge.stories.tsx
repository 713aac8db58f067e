import type { Meta, StoryObj } from '@storybook/react-vite';
import { type HostBridge, type HostBridgeOptions, openHostBridge } from 'partner-widgets/host';
import { useEffect, useRef } from 'react';
import { fn, userEvent } from 'storybook/test';
import { sign } from '../sign.ts';
import { talksUrl } from '../talks-url.ts';
import { untilTold } from './told.ts';

const about = { widgetId: 'showings', viewType: 'person', recordId: 'person-1' } as const;

/** A page without React puts the frame into an element of its own. */
function WithoutReact(options: HostBridgeOptions) {
  const place = useRef<HTMLDivElement>(null);
  const bridge = useRef<HostBridge | undefined>(undefined);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = 'Showings';
    frame.className = 'story-frame';
    frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups', 'allow-popups-to-escape-sandbox');
    frame.referrerPolicy = 'strict-origin';
    frame.src = `${options.widgetUrl}&contextDelivery=message`;
    place.current?.append(frame);
    const opened = openHostBridge(frame, () => options);
    frame.onload = () => opened.loaded();
    bridge.current = opened;
    return () => {
      opened.close();
      frame.remove();
    };
  }, [options]);
  const push = async (): Promise<void> => {
    const signed = await sign({ ...about, signal: new AbortController().signal });
    if ('context' in signed) bridge.current?.push(signed);
  };
  return (
    <>
      <p className="story-line">
        <button type="button" onClick={() => void push()}>
          push() a signed context
        </button>
      </p>
      <div ref={place} />
    </>
  );
}

const meta: Meta<HostBridgeOptions> = {
  title: 'Host/openHostBridge',
  component: WithoutReact,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: { description: { component: 'The same conversation for a host without React: one call for a frame, `loaded()` at each load.' } },
  },
  args: {
    about,
    widgetUrl: talksUrl({ show: ['list'] }),
    capabilities: { environment: true, context: true, resize: true },
    onProblem: fn(),
  },
};
export default meta;

type Story = StoryObj<HostBridgeOptions>;

/** Connected; the context is still to come. */
export const Connected: Story = {
  play: async ({ canvas }) => void (await untilTold(canvas, 'Showings', { status: 'connected', locale: 'en' })),
};

/** `push` hands a signed context to a widget that listens to it. */
export const Pushed: Story = {
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { status: 'connected' });
    await userEvent.click(canvas.getByRole('button', { name: 'push() a signed context' }));
    await untilTold(canvas, 'Showings', { name: 'Jane' });
  },
};
