import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetKeys, type WidgetKeysProps } from 'partner-widgets/host';
import type { WidgetKey } from 'partner-widgets/protocol';
import { expect, fn, userEvent } from 'storybook/test';

const first: WidgetKey = { id: 'k1', createdAt: '2025-03-02T09:00:00Z', signsFrom: '2025-03-02T09:00:00Z' };
const second: WidgetKey = { id: 'k2', createdAt: '2025-10-01T09:00:00Z', signsFrom: '2025-10-02T09:00:00Z' };
const next: WidgetKey = { id: 'k3', createdAt: '2025-10-01T09:00:00Z', signsFrom: '2099-01-01T00:00:00Z' };

const meta: Meta<WidgetKeysProps> = {
  title: 'Host/WidgetKeys',
  component: WidgetKeys,
  args: {
    keys: [first],
    // Of no worth: the story's server makes none.
    onRotate: fn(async () => ({ secretKey: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff' })),
    onRetire: fn(async () => {}),
    // The same in every time zone, for the pictures.
    words: { moment: (date) => date.toISOString().slice(0, 10) },
  },
};
export default meta;

type Story = StoryObj<WidgetKeysProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const press = (canvas: Canvas, name: string | RegExp) => userEvent.click(canvas.getByRole('button', { name }));

/** One key, that signs. */
export const OneKey: Story = {};

/** When a new key shall sign: tomorrow, so that the partner can install it before, or at once, as the old one is known to others. */
export const Asking: Story = { play: async ({ canvas }) => press(canvas, 'Rotate the key') };

/** The new key is shown once. */
export const ShownOnce: Story = {
  play: async ({ canvas, args }) => {
    await press(canvas, 'Rotate the key');
    await userEvent.click(canvas.getByRole('radio', { name: /At once/ }));
    await press(canvas, 'Make a new key');
    await expect(await canvas.findByRole('heading', { name: 'Your new secret key' })).toHaveFocus();
    await expect(args.onRotate).toHaveBeenCalledWith({});
  },
};

/** The new key waits for its day; it can still be given up. */
export const NextWaits: Story = { args: { keys: [first, next] } };

/** Both verify; the newest signs. The old one is retired when the partner has installed the new one. */
export const Overlap: Story = {
  args: { keys: [first, second] },
  play: async ({ canvas, args }) => {
    await press(canvas, /^Retire/);
    await expect(args.onRetire).toHaveBeenCalledWith('k1');
  },
};

export const Retired: Story = { args: { keys: [{ ...first, retiredAt: '2025-10-05T09:00:00Z' }, second] } };

export const Busy: Story = {
  args: { keys: [first, second], onRetire: fn(() => new Promise(() => {})) },
  play: async ({ canvas }) => press(canvas, /^Retire/),
};

export const Failed: Story = {
  args: { keys: [first, second], onRetire: () => Promise.reject(new Error('The server is down.')) },
  play: async ({ canvas }) => {
    await press(canvas, /^Retire/);
    await expect(await canvas.findByText(/nothing was changed/)).toBeVisible();
  },
};
