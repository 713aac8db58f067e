import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallingWidget } from 'partner-widgets/host';
import { expect, waitFor } from 'storybook/test';
import { phoneOf, press, untilCall, untilConnection } from '../calling/dock-in-story.ts';
import { forgetCalls } from '../calling/forget-calls.ts';
import { OnePhone, type OnePhoneProps } from '../calling/OnePhone.tsx';
import type { StoryPhone } from '../calling/providers.ts';

const meta: Meta<OnePhoneProps> = {
  title: 'Host/CallingWidget',
  component: CallingWidget as never,
  beforeEach: forgetCalls,
  render: (args) => (
    <div className="story-phones">
      <OnePhone {...args} />
    </div>
  ),
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component: 'One provider’s phone, for a CRM that puts it where it likes: a header that tells its state, and its page.',
      },
    },
  },
  args: { phone: { does: ['login'] } },
};
export default meta;

type Story = StoryObj<OnePhoneProps>;

const boxOf = (frame: HTMLElement): [number, number] => {
  const { width, height } = frame.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

/** The size is that of the provider's settings. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await untilConnection(canvas, 'ready');
    await expect(boxOf(canvas.getByTitle('Acme Phone'))).toEqual([320, 340]);
  },
};

export const Loading: Story = {
  args: { phone: { sdk: 'silent' } },
  play: async ({ canvas }) => {
    await canvas.findByRole('status', { name: 'Acme Phone is loading' });
    await expect(phoneOf(canvas).dataset['status']).toBe('loading');
  },
};

/** `width` and `height` of its settings; on a narrow page it is as wide as the dock. */
export const Small: Story = {
  args: { phone: { does: ['login', 'ring', 'answer'], width: 240, height: 300 }, begins: 'dial' },
  play: async ({ canvas }) => {
    await untilCall(canvas, 'answered');
    const isNarrow = matchMedia('(max-width: 480px)').matches;
    await expect(boxOf(canvas.getByTitle('Acme Phone'))).toEqual([isNarrow ? phoneOf(canvas).clientWidth : 240, 300]);
  },
};

/** A phone may ask for another size. This one asks for 5000 × 480 and gets 1200 × 480, and never more than the page has. */
export const Resized: Story = {
  args: { phone: { does: ['login', 'grow'] } },
  play: async ({ canvas }) => {
    await untilConnection(canvas, 'ready');
    await waitFor(() => expect(phoneOf(canvas).querySelector<HTMLElement>('.pw-phone-box')?.style.width).toBe('1200px'));
    await expect(boxOf(canvas.getByTitle('Acme Phone'))[1]).toBe(480);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  },
};

export const Minimised: Story = {
  args: { phone: { does: ['login', 'ring', 'answer'] }, begins: 'dial' },
  play: async ({ canvas }) => {
    await untilCall(canvas, 'answered');
    await press(canvas, 'Minimise');
    await expect(canvas.getByTitle('Acme Phone')).not.toBeVisible();
    await expect(phoneOf(canvas).dataset['call']).toBe('answered');
  },
};

/** What happened and what to do, in the place of the page. */
export const Failed: Story = {
  args: { phone: { url: 'http://phone.acme.example/' } },
  play: async ({ canvas }) => {
    await untilConnection(canvas, 'failed');
    await expect(await canvas.findByText('insecure-url')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** The phone on HubSpot's SDK. Nothing here tells it from the others. */
export const OnHubSpotsSdk: Story = {
  args: { phone: { sdk: 'hubspot', name: 'Bell Phone', does: ['login', 'ring', 'answer'] }, begins: 'dial' },
  play: ({ canvas }) => untilCall(canvas, 'answered', 'Bell Phone'),
};

const every: Record<string, StoryPhone & { begins?: 'dial' }> = {
  'Not logged in': {},
  Ready: { does: ['login'] },
  Dialling: { does: ['login'], begins: 'dial' },
  Ringing: { does: ['login', 'ring'], begins: 'dial' },
  'On a call': { does: ['login', 'ring', 'answer'], begins: 'dial' },
  'Call ended': { does: ['login', 'ring', 'answer', 'hang-up'], begins: 'dial' },
  Incoming: { does: ['login', 'incoming'] },
  Loading: { sdk: 'silent' },
  Failed: { url: 'http://phone.acme.example/' },
};

/** A phone in every state of its connection and its call. */
export const EveryState: Story = {
  render: (args) => (
    <div className="story-phones">
      {Object.entries(every).map(([name, { begins, ...phone }]) => (
        <OnePhone key={name} {...args} begins={begins ?? 'open'} phone={{ ...phone, id: name, name }} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await untilCall(canvas, 'ended', 'Call ended');
    await untilCall(canvas, 'answered', 'On a call');
    await untilCall(canvas, 'ringing', 'Incoming');
    await untilConnection(canvas, 'failed', 'Failed');
  },
};

export const Dark: Story = { ...EveryState, globals: { theme: 'dark' } };
