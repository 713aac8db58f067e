import type { Meta, StoryObj } from '@storybook/react-vite';
import { type SignedUrl, type SignedUrlOptions, useSignedUrl } from 'partner-widgets/host';
import { expect, fn, userEvent } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { StateReport } from '../StateReport.tsx';
import { neverSigns, refuses, sign } from '../sign.ts';
import { widgetUrl } from '../widget-url.ts';

/** The URL of a widget with its context signed into it: for a host that draws a frame of its own. */
function UseSignedUrl(props: SignedUrlOptions) {
  const state = useSignedUrl(props);
  return (
    <>
      <StateReport hook="useSignedUrl" state={state} />
      <button type="button" className="story-button" onClick={state.reload}>
        reload()
      </button>
    </>
  );
}

const meta: Meta<SignedUrlOptions> = {
  title: 'Host/useSignedUrl',
  component: UseSignedUrl,
  args: { widget: { id: 'homes', url: widgetUrl }, viewType: 'person', recordId: 'person-1', sign: fn(sign) },
};
export default meta;

type Story = StoryObj<SignedUrlOptions>;

/** `url` goes into the frame's `src`, `id` is its React key: a new signature is a new frame. */
export const Signed: Story = {
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('signed')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'reload()' }));
    await expect(await canvas.findByText('signed')).toBeVisible();
    await expect(args.sign).toHaveBeenCalledTimes(2);
  },
};

/** Asked, and not answered yet. Nothing of the last record is left in this state. */
export const Signing: Story = {
  args: { sign: neverSigns, signTimeoutSeconds: A_DAY },
  play: async ({ canvas }) => expect(await canvas.findByText('signing')).toBeVisible(),
};

export const Failed: Story = {
  args: { sign: refuses('unauthorized') },
  play: async ({ canvas }) => expect(await canvas.findByText('failed')).toBeVisible(),
};

({ signing: Signing, signed: Signed, failed: Failed }) satisfies Record<SignedUrl['status'], Story>;
