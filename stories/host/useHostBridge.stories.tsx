import type { Meta, StoryObj } from '@storybook/react-vite';
import { type HostBridgeOptions, useHostBridge } from 'partner-widgets/host';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { StateReport } from '../StateReport.tsx';
import type { Deed } from '../talks/asked.ts';
import { talksUrl } from '../talks-url.ts';
import { untilTold } from './told.ts';

/** The conversation alone, with a frame that the host draws and opens by itself. */
function UseHostBridge(props: HostBridgeOptions) {
  const [answer, setAnswer] = useState<string>('none');
  const onHandshake = (handshake: { status: string }): void => setAnswer(handshake.status);
  const { ref, onLoad, talk, isVisible } = useHostBridge({ ...props, onHandshake });
  return (
    <>
      <StateReport hook="useHostBridge" state={{ status: answer, talk: { ...talk, recent: undefined }, isVisible }} />
      <iframe
        ref={ref}
        className="story-frame"
        title="Showings"
        src={props.widgetUrl}
        onLoad={onLoad}
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="strict-origin"
        style={{ height: talk.height }}
      />
    </>
  );
}

const talking = (...does: Deed[]): string => talksUrl({ show: ['list', 'wishes'], does });

const meta: Meta<HostBridgeOptions> = {
  title: 'Host/useHostBridge',
  component: UseHostBridge,
  parameters: { a11y: { options: { iframes: false } } },
  args: {
    about: { widgetId: 'showings', viewType: 'person', recordId: 'person-1' },
    widgetUrl: talking(),
    onProblem: fn(),
    onTrace: fn(),
    onInteractive: fn(),
  },
};
export default meta;

type Story = StoryObj<HostBridgeOptions>;

/** Nothing is granted unless `capabilities` names it. `talk.listensTo` is there once the widget has said hello. */
export const Ready: Story = {
  play: async ({ canvas, args }) => {
    await untilTold(canvas, 'Showings', { status: 'connected', accent: '' });
    await expect(await canvas.findByText('ready')).toBeVisible();
    await expect(args.onTrace).toHaveBeenCalledWith('received', expect.objectContaining({ type: 'hello' }));
  },
};

/** `talk.height` is what the widget asked for, within the bounds. */
export const Resized: Story = {
  args: { widgetUrl: talking('grow'), capabilities: { environment: true, resize: { maxHeight: 400 } } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByTitle('Showings').style.height).toBe('400px'), { timeout: 8_000 });
  },
};

const toast = fn();

/** What is granted is a function of the host's. */
export const Wished: Story = {
  args: { widgetUrl: talking('toast'), capabilities: { environment: true, toast } },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { answer: 'toast: done' });
    await expect(toast).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'success' }), expect.anything());
  },
};

/** What is refused is told to the widget and to `onProblem`. */
export const Refused: Story = {
  args: { widgetUrl: talking('copy'), capabilities: { environment: true, copy: fn() } },
  loaders: [() => waitFor(() => expect(navigator.userActivation.isActive).toBe(false), { timeout: 8_000 })],
  play: async ({ canvas, args }) => {
    await untilTold(canvas, 'Showings', { answer: 'copy: refused' });
    await expect(args.onProblem).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'refused' }));
  },
};
