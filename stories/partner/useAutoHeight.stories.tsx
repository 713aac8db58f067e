import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HostOptions } from 'partner-widgets/partner';
import { expect, waitFor } from 'storybook/test';
import { pressInFrame } from '../host/press-in-frame.ts';
import { untilTold } from '../host/told.ts';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

/** Keeps the frame as high as this element needs. */
function UseAutoHeight(_: HostOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useAutoHeight',
  component: UseAutoHeight as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  args: { hook: 'useAutoHeight' },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

const heightOf = (frame: HTMLElement): number => frame.getBoundingClientRect().height;

/** Three lines, in a frame that is no higher. */
export const Fits: Story = {
  args: { capabilities: { resize: true } },
  play: async ({ canvas }) => {
    const { frame } = await untilTold(canvas, 'Widget', { status: '3 lines' });
    await waitFor(() => expect(heightOf(frame)).toBeLessThan(220));
  },
};

/** More lines, a higher frame; fewer, a lower one. */
export const Grown: Story = {
  args: { capabilities: { resize: true }, does: ['grow'] },
  play: async ({ canvas }) => {
    const { frame } = await untilTold(canvas, 'Widget', { status: '9 lines' });
    await waitFor(() => expect(heightOf(frame)).toBeGreaterThan(300));
    if (await pressInFrame('Widget', 'Fewer lines')) await waitFor(() => expect(heightOf(frame)).toBeLessThan(220));
  },
};

/** A CRM that does not grant `resize` gives the frame the height it gives to all. */
export const NotGranted: Story = {
  args: { does: ['grow'] },
  play: async ({ canvas }) => {
    const { frame } = await untilTold(canvas, 'Widget', { status: '9 lines' });
    await expect(heightOf(frame)).toBe(480);
  },
};
