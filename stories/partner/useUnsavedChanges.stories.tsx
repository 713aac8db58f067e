import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HostOptions } from 'partner-widgets/partner';
import { expect, userEvent } from 'storybook/test';
import { pressInFrame } from '../host/press-in-frame.ts';
import { untilTold } from '../host/told.ts';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

/** While true the CRM asks the agent before it throws the page away. */
function UseUnsavedChanges(_: HostOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useUnsavedChanges',
  component: UseUnsavedChanges as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  args: { hook: 'useUnsavedChanges', capabilities: { unsavedChanges: true } },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

/** The CRM's Reload asks first. */
export const Unsaved: Story = {
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Widget', { status: 'true' });
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await untilTold(canvas, 'Widget', { page: told.page });
  },
};

/** Taken back when it is false, and when the component goes: then Reload does not ask. */
export const Saved: Story = {
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Widget', { status: 'true' });
    if (!(await pressInFrame('Widget', 'Save'))) return;
    await untilTold(canvas, 'Widget', { page: told.page, status: 'false' });
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    await expect(canvas.queryByRole('dialog')).toBeNull();
    const again = await untilTold(canvas, 'Widget', { status: 'true' });
    await expect(again.told.page).not.toBe(told.page);
  },
};
