import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HostOptions, WidgetHost } from 'partner-widgets/partner';
import { expect, userEvent } from 'storybook/test';
import { untilTold } from '../host/told.ts';
import { AloneInAWindow } from './AloneInAWindow.tsx';
import { FramedByStranger } from './FramedByStranger.tsx';
import { FramedInSilence } from './FramedInSilence.tsx';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

/** The CRM that frames the page, and what may be wished of it. */
function UseWidgetHost(_: HostOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useWidgetHost',
  component: UseWidgetHost as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  args: { hook: 'useWidgetHost' },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

/** `capabilities` says what this CRM grants. Each wish is answered, whatever happens. */
export const Connected: Story = {
  args: { capabilities: { toast: true, confirm: true, copy: true } },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'connected' })),
};

/** A CRM that grants nothing is a CRM all the same: connected, with an empty list. */
export const NothingGranted: Story = {
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'connected' })),
};

/** Until a CRM speaks; on a server, too. Wishes wait. This frame's page never speaks: after 30 s it is `failed` with `sync-timeout`. */
export const Connecting: Story = {
  render: ({ hook }) => <FramedInSilence hook={hook} />,
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'connecting' })),
};

/** Nobody frames the page: `not-in-frame`. */
export const NotInAFrame: Story = {
  render: ({ hook }) => <AloneInAWindow hook={hook} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(await canvas.findByText(/not-in-frame/, {}, { timeout: 8_000 })).toBeVisible();
  },
};

/** A page of an origin that `allowedOrigins` does not name speaks like a CRM. It gets no answer. */
export const UnknownHost: Story = {
  render: () => <FramedByStranger page="talks/hooks" title="Widget" />,
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'failed', code: 'unknown-host' })),
};

/** A status without a story does not compile. */
({ connecting: Connecting, connected: Connected, failed: NotInAFrame }) satisfies Record<WidgetHost['status'], Story>;
