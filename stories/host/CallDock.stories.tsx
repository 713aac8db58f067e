import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallDock } from 'partner-widgets/host';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { crm } from '../calling/crm.ts';
import { Desk, type DeskProps } from '../calling/Desk.tsx';
import { phoneOf, press, untilAlert, untilCall, untilConnection, viewOf } from '../calling/dock-in-story.ts';
import { forgetCalls } from '../calling/forget-calls.ts';
import { wordsInArabic } from './calling-in-arabic.ts';

const meta: Meta<DeskProps> = {
  title: 'Host/CallDock',
  component: CallDock as never,
  beforeEach: forgetCalls,
  // A play function does not run on a page of documentation: there the page itself does its first step.
  render: (args, { viewMode }) => <Desk {...args} begins={viewMode === 'docs' ? args.begins : undefined} />,
  parameters: {
    a11y: { options: { iframes: false } },
    controls: { include: ['launcher'] },
    docs: {
      description: {
        component:
          'All phones of a CRM in one corner of its page. The phone in these stories is a page of another origin, and rings nobody.',
      },
    },
  },
  args: {
    phones: [{ does: ['login'] }],
    createEngagement: fn(crm.createEngagement),
    updateEngagement: fn(crm.updateEngagement),
    matchCaller: fn(crm.matchCaller),
  },
};
export default meta;

type Story = StoryObj<DeskProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const open = (canvas: Canvas): Promise<void> => press(canvas, 'Open the phone');

/** Nothing is loaded yet. */
export const Hidden: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('button', { name: 'Open the phone' });
    await expect(viewOf(canvas)).toBe('hidden');
    await expect(canvas.queryByTitle('Acme Phone')).toBeNull();
  },
};

/** The page has not answered the handshake. After 30 s it counts as failed. */
export const Loading: Story = {
  args: { phones: [{ sdk: 'silent' }], begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await canvas.findByRole('status', { name: 'Acme Phone is loading' });
    await expect(canvas.getByRole('complementary')).toHaveFocus();
  },
};

/** The agent logs in on the phone's own page. */
export const LoggedOut: Story = {
  args: { phones: [{}], begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await untilConnection(canvas, 'ready');
    await canvas.findByText('Not logged in');
  },
};

export const Ready: Story = {
  args: { begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await untilConnection(canvas, 'ready');
    await canvas.findByText('Ready');
  },
};

/** Logged in, and takes no calls. It can still be dialled. */
export const Away: Story = {
  args: { phones: [{ does: ['login', 'away'] }], begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await canvas.findByText('Away', {}, { timeout: 8_000 });
  },
};

/** A click on the number opened the phone, waited for it and dialled. The phone has not begun. */
export const Dialling: Story = {
  args: { begins: 'dial' },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'dialing');
    await expect(args.createEngagement).not.toHaveBeenCalled();
  },
};

/** The phone has begun, and asked the CRM to write the call down. */
export const Ringing: Story = {
  args: { phones: [{ does: ['login', 'ring'] }], begins: 'dial' },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'ringing');
    await waitFor(() => expect(args.createEngagement).toHaveBeenCalledOnce());
  },
};

export const OnACall: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer'] }], begins: 'dial' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'answered');
  },
};

/** Nobody talks any more. The agent may leave the record, or write notes first. */
export const CallEnded: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer', 'hang-up'] }], begins: 'dial' },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'ended');
    await expect(args.updateEngagement).not.toHaveBeenCalled();
  },
};

/** The phone is done: the CRM has written the call down, and the dock is out of the way. */
export const CallSaved: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer', 'hang-up', 'save'] }], begins: 'dial' },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Call');
    await waitFor(() => expect(viewOf(canvas)).toBe('hidden'), { timeout: 8_000 });
    const properties = { hs_call_body: 'Wants to see the house on Elm Court on Friday.' };
    await expect(args.updateEngagement).toHaveBeenCalledWith(
      expect.objectContaining({ outcome: 'completed', providerId: 'acme', properties }),
    );
  },
};

/** A phone that supports it is loaded from the start, and comes up by itself when somebody calls. */
export const Incoming: Story = {
  args: { phones: [{ does: ['login', 'incoming'], supportsInboundCalling: true }] },
  play: async ({ canvas, args }) => {
    await untilCall(canvas, 'ringing');
    await expect(viewOf(canvas)).toBe('open');
    await waitFor(() => expect(args.matchCaller).toHaveBeenCalledWith({ fromNumber: '+1 555 0101', toNumber: '+1 555 0199' }));
  },
};

/** The header alone. The phone's page stays where it is, and so does the call. */
export const Minimised: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer'] }], begins: 'dial' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'answered');
    await press(canvas, 'Minimise');
    await expect(viewOf(canvas)).toBe('minimized');
    await expect(canvas.getByTitle('Acme Phone')).not.toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Restore' })).toBeVisible();
  },
};

/** Out of sight with a call on: the button says so, and brings it back. */
export const HiddenOnACall: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer'] }], begins: 'dial' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'answered');
    canvas.getByRole('button', { name: 'Hide' }).focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('button', { name: /Open the phone.*On a call with/ });
    await expect(canvas.getByRole('complementary')).toHaveFocus();
  },
};

const three = [
  { id: 'acme', name: 'Acme Phone', does: ['login', 'ring', 'answer'] },
  { id: 'bell', name: 'Bell Phone', sdk: 'hubspot', does: ['login'] },
  { id: 'northern', name: 'Northern Voice for Property Managers', does: [] },
] satisfies DeskProps['phones'];

/** The one that is chosen is shown, dials, and is remembered by this browser. Bell Phone is on HubSpot's SDK. */
export const SeveralPhones: Story = {
  args: { phones: three, begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await untilConnection(canvas, 'ready');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Phone' }), 'Bell Phone');
    await untilConnection(canvas, 'ready', 'Bell Phone');
    await expect(phoneOf(canvas, 'Acme Phone')).not.toBeVisible();
    await expect(phoneOf(canvas, 'Bell Phone')).toBeVisible();
  },
};

/** While somebody is on a call the choice is locked. */
export const LockedOnACall: Story = {
  args: { phones: three, begins: 'dial' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilCall(canvas, 'answered');
    await expect(canvas.getByRole('combobox', { name: 'Phone' })).toBeDisabled();
  },
};

/** The registered address may not be shown. An alert says so, as the agent wanted to call. */
export const PhoneFailed: Story = {
  args: { phones: [{ url: 'http://phone.acme.example/' }], begins: 'dial' },
  play: async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilConnection(canvas, 'failed');
    await untilAlert(canvas, 'insecure-url');
  },
};

/** `isReady: false` keeps a phone that is still tested from the agents. */
export const NotReadyIsNotShown: Story = {
  args: { phones: [{ does: ['login'] }, { id: 'bell', name: 'Bell Phone', isReady: false }], begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await untilConnection(canvas, 'ready');
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.queryByText('Bell Phone')).toBeNull();
  },
};

/** A developer's own settings, by HubSpot's name in this browser's storage. On this machine and in development alone, and never unseen. */
export const Overridden: Story = {
  args: { shown: { overridden: 'Acme Phone' }, begins: 'open' },
  play: async ({ canvas }) => {
    await open(canvas);
    await canvas.findByText('Acme Phone: overridden in this browser, for development.');
  },
};

/** `launcher={false}`: the CRM has buttons of its own. */
export const WithoutLauncher: Story = {
  args: { launcher: false },
  play: async ({ canvas }) => {
    await canvas.findByRole('complementary');
    await expect(canvas.queryByRole('button', { name: 'Open the phone' })).toBeNull();
  },
};

/** In words of the CRM's own. A number is still read from the left. */
export const RightToLeft: Story = {
  args: {
    phones: [
      { id: 'acme', name: 'هاتف أكمي', does: ['login', 'ring', 'answer'] },
      { id: 'bell', name: 'هاتف بل', does: [] },
    ],
    words: wordsInArabic,
    pageWords: { call: 'اتصال', stage: 'عميل محتمل' },
    begins: 'dial',
  },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await press(canvas, 'اتصال');
    await untilCall(canvas, 'answered', 'هاتف أكمي');
    await expect(canvas.getByRole('button', { name: 'تصغير' })).toBeVisible();
  },
};

/** On a phone it is as wide as the page. */
export const Phone: Story = { ...OnACall, tags: ['!autodocs'], globals: { viewport: { value: 'phone' } } };

export const Dark: Story = { ...OnACall, globals: { theme: 'dark' } };
