import type { Meta, StoryObj } from '@storybook/react-vite';
import { type FrameStatus, useWidgetFrame, type WidgetFrame, type WidgetFrameOptions } from 'partner-widgets/host';
import { expect, fn } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { StateReport } from '../StateReport.tsx';
import { neverSigns, refuses, sign } from '../sign.ts';
import { slowUrl, widgetUrl } from '../widget-url.ts';

/** A widget's whole way, for a host that draws everything itself. */
function UseWidgetFrame(props: WidgetFrameOptions) {
  const state = useWidgetFrame(props);
  return (
    <>
      <StateReport hook="useWidgetFrame" state={state} />
      {'frame' in state && <OwnFrame frame={state.frame} isShown={state.status === 'ready'} />}
    </>
  );
}

function OwnFrame({
  frame: { id, url, ref, onLoad },
  isShown,
}: {
  frame: Extract<WidgetFrame, { frame: unknown }>['frame'];
  isShown: boolean;
}) {
  return (
    <iframe
      key={id}
      ref={ref}
      className="story-frame"
      title="Homes"
      src={url}
      onLoad={onLoad}
      sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="strict-origin"
      // A page that is still loading shows white, whatever the theme.
      style={{ opacity: isShown ? 1 : 0 }}
    />
  );
}

const meta: Meta<WidgetFrameOptions> = {
  title: 'Host/useWidgetFrame',
  component: UseWidgetFrame,
  parameters: { a11y: { options: { iframes: false } } },
  args: { widget: { id: 'homes', url: widgetUrl }, viewType: 'person', recordId: 'person-1', sign: fn(sign) },
};
export default meta;

type Story = StoryObj<WidgetFrameOptions>;

const shows =
  (status: FrameStatus): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByText(status, {}, { timeout: 5_000 })).toBeVisible();

/** `readyIn` tells the milliseconds from asking for the signature to the frame's load. */
export const Ready: Story = { play: shows('ready') };

export const Signing: Story = { args: { sign: neverSigns, signTimeoutSeconds: A_DAY }, play: shows('signing') };

/** The frame is there from now on, and tells the hook by `onLoad`. */
export const Loading: Story = {
  args: { widget: { id: 'homes', url: slowUrl }, slowAfterSeconds: A_DAY, loadTimeoutSeconds: A_DAY },
  play: shows('loading'),
};

export const Slow: Story = {
  args: { widget: { id: 'homes', url: slowUrl }, slowAfterSeconds: 0, loadTimeoutSeconds: A_DAY },
  play: shows('slow'),
};

export const Failed: Story = { args: { sign: refuses('unknown-record') }, play: shows('failed') };

({ signing: Signing, loading: Loading, slow: Slow, ready: Ready, failed: Failed }) satisfies Record<FrameStatus, Story>;
