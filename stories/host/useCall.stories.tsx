import type { Meta, StoryObj } from '@storybook/react-vite';
import type { UseCallOptions } from 'partner-widgets/host';
import { expect, fn, waitFor } from 'storybook/test';
import { crm } from '../calling/crm.ts';
import { press, untilCall } from '../calling/dock-in-story.ts';
import { forgetCalls } from '../calling/forget-calls.ts';
import { OwnShell, type OwnShellProps } from '../calling/OwnShell.tsx';

/** Every phone of a CRM's page, without a look. */
function UseCall(_: UseCallOptions) {
  return null;
}

const meta: Meta<OwnShellProps> = {
  title: 'Host/useCall',
  component: UseCall as never,
  beforeEach: forgetCalls,
  render: (args) => <OwnShell {...args} />,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component:
          'The phones without a shell, for a CRM that has its own: here a bar above the page. `useCall` is called once, above the routes, ' +
          'and `CallingWidget` is still what holds a phone’s page.',
      },
    },
  },
  args: {
    phone: { does: ['login', 'ring', 'answer'] },
    createEngagement: fn(crm.createEngagement),
    updateEngagement: fn(crm.updateEngagement),
  },
};
export default meta;

type Story = StoryObj<OwnShellProps>;

/** What it gives before anything happened. */
export const Idle: Story = { play: async ({ canvas }) => expect(await canvas.findByText('hidden')).toBeVisible() };

/** `dial` opens the phone, waits for it and dials. `liveCall` is the call that is on, on whichever phone. */
export const OnACall: Story = {
  play: async ({ canvas }) => {
    await press(canvas, 'Call José');
    await untilCall(canvas, 'answered');
    await expect(canvas.getByRole('button', { name: 'End the call' })).toBeEnabled();
    await expect(canvas.getByRole('button', { name: 'Call José' })).toBeDisabled();
  },
};

/** `endCall` asks the phone to hang up. It is the phone that does. */
export const EndedByTheCrm: Story = {
  play: async ({ canvas }) => {
    await press(canvas, 'Call José');
    await untilCall(canvas, 'answered');
    await press(canvas, 'End the call');
    await untilCall(canvas, 'ended');
  },
};

/** While `liveCall` is there the browser asks before the page is left. Routes of your own ask by it. */
export const LeaveGuard: Story = {
  play: async ({ canvas }) => {
    const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await expect(leave()).toBe(true);
    await press(canvas, 'Call José');
    await untilCall(canvas, 'answered');
    await waitFor(() => expect(leave()).toBe(false));
    await press(canvas, 'End the call');
    await waitFor(() => expect(leave()).toBe(true));
  },
};

/** `dial` gives back why it did not: the shell shows it as it likes. */
export const Refused: Story = {
  args: { number: 'ask José' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call José');
    await canvas.findByText('malformed-number');
  },
};
