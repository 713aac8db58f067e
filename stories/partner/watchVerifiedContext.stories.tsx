import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { untilTold } from '../host/told.ts';
import { PlainInCrm, type PlainInCrmProps } from './PlainInCrm.tsx';

const meta: Meta<PlainInCrmProps> = {
  title: 'Partner/watchVerifiedContext',
  component: PlainInCrm,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component: 'The verified context for widgets without React, and each newer one that the CRM pushes. From `partner-widgets/widget`.',
      },
    },
  },
};
export default meta;

type Story = StoryObj<PlainInCrmProps>;

/** Told once the verdict is there. */
export const Verified: Story = {
  args: { capabilities: { environment: true, resize: true } },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { name: 'Jane' })),
};

/** Told again when a newer context was verified. The page is the same. */
export const VerifiedAgain: Story = {
  args: { capabilities: { environment: true, resize: true, context: true } },
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Widget', { status: 'connected', name: 'Jane' });
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }));
    await untilTold(canvas, 'Widget', { page: told.page, name: 'Joan' });
  },
};

/** Without `context` among what is granted, it stays as it was. */
export const NotGranted: Story = {
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Widget', { status: 'connected', name: 'Jane' });
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }));
    await untilTold(canvas, 'Widget', { page: told.page, name: 'Jane' });
  },
};
