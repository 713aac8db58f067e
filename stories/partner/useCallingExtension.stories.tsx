import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CallingExtension, CallingOptions } from 'partner-widgets/partner';
import { expect, userEvent } from 'storybook/test';
import { forgetCalls } from '../calling/forget-calls.ts';
import { OnePhone, type OnePhoneProps } from '../calling/OnePhone.tsx';
import type { Step } from '../phone/steps.ts';
import { FramedByStranger } from './FramedByStranger.tsx';
import { FramedInSilence } from './FramedInSilence.tsx';
import { untilStatus } from './phone-status.ts';
import { TabOfItsOwn } from './TabOfItsOwn.tsx';

/** A soft phone's connection and call in one state. A method is there only where it may be called. */
function UseCallingExtension(_: CallingOptions) {
  return null;
}

const meta: Meta<OnePhoneProps> = {
  title: 'Partner/useCallingExtension',
  component: UseCallingExtension as never,
  beforeEach: forgetCalls,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component:
          'Each frame is a page of another origin that shows what the hook gives there. The CRM around it is a real one: `useCall` and `CallingWidget`.',
      },
    },
  },
  render: (args) => (
    <div className="story-phones">
      <OnePhone {...args} />
    </div>
  ),
};
export default meta;

type Story = StoryObj<OnePhoneProps>;

const phone = (...does: Step[]): Pick<OnePhoneProps, 'phone'> => ({ phone: { sdk: 'state', does, width: 560, height: 520 } });

const shows =
  (status: CallingExtension['status'], code?: string): NonNullable<Story['play']> =>
  ({ canvas }) =>
    untilStatus(canvas.getByTitle('Acme Phone'), status, code);

/** Until a CRM speaks; on a server, too. This frame's page never does. After 30 s it is `failed` with `sync-timeout`. */
export const Connecting: Story = { render: () => <FramedInSilence />, play: shows('connecting') };

/** Nobody frames the page. */
export const NotInAFrame: Story = {
  render: () => <TabOfItsOwn />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByText(/not-in-frame/, {}, { timeout: 8_000 })).toBeVisible();
  },
};

/** A page of an origin that `allowedOrigins` does not name speaks like a CRM. It gets no answer. */
export const UnknownHost: Story = { render: () => <FramedByStranger />, play: shows('failed', 'unknown-host') };

/** Connected, and free for a call. */
export const Idle: Story = { args: phone('login'), play: shows('idle') };

/** The CRM asked for a call: begin it by `outgoingCall`, or end it. */
export const Dialing: Story = { args: { ...phone('login'), begins: 'dial' }, play: shows('dialing') };

/** `call.engagementId` comes from the CRM, as `createEngagement` asked for it. */
export const Ringing: Story = { args: { ...phone('login', 'ring'), begins: 'dial' }, play: shows('ringing') };

/** The same state for a call that comes in: `call.direction` tells. */
export const RingingInbound: Story = { args: phone('login', 'incoming'), play: shows('ringing') };

export const Answered: Story = { args: { ...phone('login', 'ring', 'answer'), begins: 'dial' }, play: shows('answered') };

/** Nobody talks any more. `callCompleted` files the call with the agent's notes; the call's ids are filled in. */
export const Ended: Story = { args: { ...phone('login', 'ring', 'answer', 'hang-up'), begins: 'dial' }, play: shows('ended') };

/** A status without a story does not compile. */
({
  connecting: Connecting,
  failed: NotInAFrame,
  idle: Idle,
  dialing: Dialing,
  ringing: Ringing,
  answered: Answered,
  ended: Ended,
}) satisfies Record<CallingExtension['status'], Story>;
