import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallDock, type Calling } from 'partner-widgets/host';
import type { FailureCode } from 'partner-widgets/protocol';
import { expect, fn } from 'storybook/test';
import type { callFailureCodes } from '../../src/protocol/failure.ts';
import { crm } from '../calling/crm.ts';
import { Desk, type DeskProps } from '../calling/Desk.tsx';
import { press, untilAlert, untilCall } from '../calling/dock-in-story.ts';
import { forgetCalls } from '../calling/forget-calls.ts';

const meta: Meta<DeskProps> = {
  title: 'Host/CallDock/Alerts',
  component: CallDock as never,
  beforeEach: forgetCalls,
  render: (args, { viewMode }) => <Desk {...args} begins={viewMode === 'docs' ? args.begins : undefined} />,
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component:
          'What an agent reads when a call cannot be made or saved. Every alert is read out as it comes, and can be tried again. ' +
          'The words are replaced by the prop `words`.',
      },
    },
  },
  args: { phones: [{ does: ['login'] }], ...crm },
};
export default meta;

type Story = StoryObj<DeskProps>;
type Play = NonNullable<Story['play']>;

const rejects = (): Promise<never> => Promise.reject(new Error('The network is gone.'));

/** A click on Call, and what comes of it. */
const callShows =
  (code: FailureCode): Play =>
  async ({ canvas }) => {
    await press(canvas, 'Call');
    await untilAlert(canvas, code);
  };

/** Only time brings these about, or a page that goes away, so the story shows the alert alone. */
const shown = (code: FailureCode): Story => ({
  args: { begins: 'open', shown: { alert: { failure: { code, message: 'So the story wants it.' }, retry: fn() } } },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Open the phone');
    await untilAlert(canvas, code);
    await press(canvas, 'Try again');
    await expect(args.shown?.alert?.retry).toHaveBeenCalledOnce();
  },
});

// What the phone or the number does not allow.

/** The phone is there, but nobody is logged in to it. */
export const NotLoggedIn: Story = { args: { phones: [{}], begins: 'dial' }, play: callShows('not-logged-in') };

/** There is one call at a time, on all phones together. */
export const CallInProgress: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer'] }], begins: 'dial' },
  play: async (context) => {
    await press(context.canvas, 'Call');
    await untilCall(context.canvas, 'answered');
    await callShows('call-in-progress')(context);
  },
};

/** The last call’s notes are not saved. The agent may save them first, or call anyway. */
export const CallUnsaved: Story = {
  args: { phones: [{ does: ['login', 'ring', 'answer', 'hang-up'] }], begins: 'dial' },
  play: async (context) => {
    await press(context.canvas, 'Call');
    await untilCall(context.canvas, 'ended');
    await callShows('call-unsaved')(context);
    await expect(context.canvas.getByRole('button', { name: 'Call anyway' })).toBeVisible();
  },
};

/** What stands on the record holds no digit. */
export const MalformedNumber: Story = { args: { number: 'ask José' }, play: callShows('malformed-number') };

/** The phone's page did not say that it is there, 30 s after the click. */
export const NotReady: Story = shown('not-ready');

// What the CRM could not do.

/** `createEngagement` or `updateEngagement` rejected. "Try again" asks it again. */
export const EngagementFailed: Story = {
  args: { phones: [{ does: ['login', 'ring'] }], createEngagement: rejects, begins: 'dial' },
  play: callShows('engagement-failed'),
};

/** The phone asked for a record, and `navigateToRecord` rejected. */
export const NavigationFailed: Story = {
  args: { phones: [{ does: ['login', 'open-record'] }], navigateToRecord: rejects, begins: 'open' },
  play: async ({ canvas }) => {
    await press(canvas, 'Open the phone');
    await untilAlert(canvas, 'navigation-failed');
  },
};

/** The phone's own words, by `sendError`: shown as text. */
export const PhoneError: Story = {
  args: { phones: [{ does: ['login', 'complain'] }], begins: 'open' },
  play: async ({ canvas }) => {
    await press(canvas, 'Open the phone');
    await untilAlert(canvas, 'phone-error');
    await canvas.findByText('The headset is not connected. Plug it in, then call again.');
  },
};

/** Put away by the agent. Focus stays in the dock. */
export const Dismissed: Story = {
  ...PhoneError,
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await press(canvas, 'Open the phone');
    await untilAlert(canvas, 'phone-error');
    await press(canvas, 'Dismiss');
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

// Why there is no phone to dial on. The place of its page says so, too.

/** The registered URL is not absolute. */
export const MalformedUrl: Story = { args: { phones: [{ url: 'phone.acme.example' }], begins: 'dial' }, play: callShows('malformed-url') };

/** The registered URL is neither https, nor http between two pages on this machine. */
export const InsecureUrl: Story = {
  args: { phones: [{ url: 'http://phone.acme.example/' }], begins: 'dial' },
  play: callShows('insecure-url'),
};

/** The phone is on the CRM's own origin, where the sandbox would hold nothing back. */
export const UnsafeSandbox: Story = {
  args: { phones: [{ url: `${location.origin}/phone` }], begins: 'dial' },
  play: callShows('unsafe-sandbox'),
};

/** The page did not answer the handshake within 30 s. */
export const SyncTimeout: Story = shown('sync-timeout');

/** The page did not load within 30 s. */
export const LoadTimeout: Story = shown('load-timeout');

type SettingsCode = 'invalid-settings' | 'unknown-app' | 'settings-failed';
type CallCode = Exclude<(typeof callFailureCodes)[number], SettingsCode>;
type FrameCode = 'malformed-url' | 'insecure-url' | 'unsafe-sandbox' | 'sync-timeout' | 'load-timeout';

/** A code without a story does not compile. */
const alerts = {
  'not-logged-in': NotLoggedIn,
  'call-in-progress': CallInProgress,
  'call-unsaved': CallUnsaved,
  'malformed-number': MalformedNumber,
  'not-ready': NotReady,
  'engagement-failed': EngagementFailed,
  'navigation-failed': NavigationFailed,
  'phone-error': PhoneError,
  'malformed-url': MalformedUrl,
  'insecure-url': InsecureUrl,
  'unsafe-sandbox': UnsafeSandbox,
  'sync-timeout': SyncTimeout,
  'load-timeout': LoadTimeout,
} satisfies Record<CallCode | FrameCode, Story>;

/** What is offered with each: not all can be tried again. */
const waysOut: Partial<Record<FailureCode, Pick<NonNullable<Calling['alert']>, 'retry' | 'anyway'>>> = {
  ...Object.fromEntries(Object.keys(alerts).map((code) => [code, { retry: fn() }])),
  'call-unsaved': { anyway: fn() },
  'malformed-number': {},
  'phone-error': {},
};

/** All of them beside each other, for whoever writes or translates the words. */
export const EveryAlert: Story = {
  render: (args) => (
    <div className="crm-alerts">
      {(Object.keys(alerts) as FailureCode[]).map((code) => (
        <Desk
          key={code}
          {...args}
          words={{ dock: code }}
          shown={{ alert: { failure: { code, message: 'So the story wants it.' }, ...waysOut[code] } }}
          launcher={false}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('alert')).map((each) => each.dataset['code'])).toEqual(Object.keys(alerts));
  },
};
