import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HostOptions } from 'partner-widgets/partner';
import { expect } from 'storybook/test';
import { pressInFrame } from '../host/press-in-frame.ts';
import { untilTold } from '../host/told.ts';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

/** Where in the widget the agent is, kept in the CRM’s own address. */
function UseHostPath(_: HostOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useHostPath',
  component: UseHostPath as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  args: { hook: 'useHostPath' },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

/** A link into the widget: the CRM's address says where. */
export const Opened: Story = {
  args: { path: '/offers?open=1' },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Widget', { path: '/offers?open=1' });
    await expect(canvas.getByText('crm.example/people/1?at=/offers?open=1')).toBeVisible();
  },
};

/** `setPath`: the widget goes somewhere, and the CRM's address with it. */
export const Moved: Story = {
  args: { path: '/today' },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Widget', { path: '/today' });
    if (!(await pressInFrame('Widget', "setPath('/homes')"))) return;
    await untilTold(canvas, 'Widget', { path: '/homes' });
    await expect(await canvas.findByText('crm.example/people/1?at=/homes')).toBeVisible();
  },
};

/** Undefined where the CRM does not grant `path`. */
export const NotGranted: Story = {
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'undefined' })),
};
