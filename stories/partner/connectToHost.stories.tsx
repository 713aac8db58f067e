import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { pressInFrame } from '../host/press-in-frame.ts';
import { untilTold } from '../host/told.ts';
import { PlainInCrm, type PlainInCrmProps } from './PlainInCrm.tsx';

const meta: Meta<PlainInCrmProps> = {
  title: 'Partner/connectToHost',
  component: PlainInCrm,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component:
          'The CRM that frames the page, for widgets without React: the same wishes, and what the hooks do as methods. From `partner-widgets/widget`.',
      },
    },
  },
};
export default meta;

type Story = StoryObj<PlainInCrmProps>;

/** `autoHeight`, `onEnvironment`, `onLink` and a toast. */
export const Connected: Story = {
  args: { capabilities: { environment: true, resize: true, toast: true } },
  play: async ({ canvas }) => {
    const { frame } = await untilTold(canvas, 'Widget', { status: 'connected', locale: 'en' });
    await waitFor(() => expect(frame.getBoundingClientRect().height).toBeLessThan(200));
    if (!(await pressInFrame('Widget', 'Save'))) return;
    await untilTold(canvas, 'Widget', { answer: 'toast: done' });
    await expect(canvas.getByText('The showing is saved.')).toBeVisible();
  },
};

export const Dark: Story = {
  ...Connected,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'connected', colorScheme: 'dark' })),
};

/** `supports` is false, and the wish is answered `supported: false`. */
export const NotGranted: Story = {
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Widget', { status: 'connected' });
    if (!(await pressInFrame('Widget', 'Save'))) return;
    await untilTold(canvas, 'Widget', { answer: 'toast: not here (unsupported)' });
  },
};
