import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { BothEnds, type BothEndsProps } from './BothEnds.tsx';
import { crm } from './crm.ts';
import { press, untilCall, untilConnection } from './dock-in-story.ts';
import { forgetCalls } from './forget-calls.ts';

const phones: BothEndsProps['phones'] = [
  {
    id: 'ours',
    name: 'useCallingExtension',
    line: 'partner-widgets at both ends: a private port',
    does: ['login', 'ring', 'answer'],
    after: 1_200,
  },
  {
    id: 'hubspot',
    name: 'HubSpot’s SDK 0.9.7',
    line: 'HubSpot’s SDK in the phone: the window',
    sdk: 'hubspot',
    does: ['login', 'ring', 'answer'],
    after: 1_200,
  },
];

const meta: Meta<BothEndsProps> = {
  title: 'Calling/Both ends',
  component: BothEnds,
  beforeEach: forgetCalls,
  // A play function does not run on a page of documentation: there the page itself calls.
  render: (args, { viewMode }) => <BothEnds {...args} begins={viewMode === 'docs' ? args.begins : undefined} />,
  parameters: {
    a11y: { options: { iframes: false } },
    controls: { disable: true },
    docs: {
      description: {
        component:
          'A CRM, a soft phone on another origin, and every message between them. Press **Call**, talk, press **End** on the phone, write notes, ' +
          'save. The switch changes the SDK in the phone; the messages stay the same.',
      },
    },
  },
  args: {
    phones,
    createEngagement: fn(crm.createEngagement),
    updateEngagement: fn(crm.updateEngagement),
    matchCaller: crm.matchCaller,
  },
};
export default meta;

type Story = StoryObj<BothEndsProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const OUTBOUND = [
  'SYNC',
  'SYNC_ACK',
  'INITIALIZED',
  'DIAL_NUMBER',
  'OUTGOING_CALL_STARTED',
  'ENGAGEMENT_CREATED',
  'CREATE_ENGAGEMENT_SUCCEEDED',
  'CALL_ANSWERED',
];

const typesIn = (canvas: Canvas): (string | undefined)[] =>
  within(canvas.getByRole('list', { name: 'Messages, oldest first' }))
    .queryAllByRole('listitem')
    .map((each) => each.querySelector('.trace-type')?.textContent);

/** Without what tells how the phone is shown, and without a SYNC that came before the page listened. */
const callIn = (canvas: Canvas): unknown[] => {
  const types = typesIn(canvas).filter((type) => type !== 'VISIBILITY_CHANGED');
  return types.filter((type, index) => type !== 'SYNC' || types.indexOf('SYNC') === index);
};

/** Nobody has called yet: the handshake, and what the phone says of itself. */
export const Ready: Story = {
  play: async ({ canvas }) => {
    await untilConnection(canvas, 'ready', 'useCallingExtension');
    await waitFor(() => expect(callIn(canvas)).toEqual(OUTBOUND.slice(0, 3)));
  },
};

const call: NonNullable<Story['play']> = async ({ canvas, args }) => {
  const name = args.phones[0]?.name;
  await untilConnection(canvas, 'ready', name);
  await press(canvas, 'Call');
  await untilCall(canvas, 'answered', name);
  await waitFor(() => expect(callIn(canvas)).toEqual(OUTBOUND));
};

/** Both ends are ours: after the handshake they talk over a private port. */
export const OnACall: Story = { args: { begins: 'dial' }, play: call };

/** HubSpot's SDK in the phone: the same messages, over the window. */
export const OnHubSpotsSdk: Story = { args: { phones: phones.toReversed(), begins: 'dial' }, play: call };

/** The CRM hangs up, and the phone says that it has. The data of a message opens below it. */
export const EndedByTheCrm: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    const { canvas } = context;
    await call(context);
    await press(canvas, 'End the call');
    await untilCall(canvas, 'ended', 'useCallingExtension');
    await waitFor(() => expect(callIn(canvas)).toEqual([...OUTBOUND, 'END_CALL', 'CALL_ENDED']));
    await userEvent.click(canvas.getByText('DIAL_NUMBER'));
    await expect(canvas.getByText(/"phoneNumber": "\+1 555 0100"/)).toBeVisible();
  },
};

/** By type. */
export const Filtered: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    const { canvas } = context;
    await call(context);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Filter by type' }), 'engagement');
    await expect(typesIn(canvas)).toEqual(['ENGAGEMENT_CREATED', 'CREATE_ENGAGEMENT_SUCCEEDED']);
    await press(canvas, 'Clear');
    await canvas.findByText('Nothing was said yet.');
  },
};

/** The other SDK in the phone. While somebody talks it cannot be changed. */
export const Switched: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await untilConnection(canvas, 'ready', 'useCallingExtension');
    await userEvent.click(canvas.getByRole('radio', { name: 'HubSpot’s SDK 0.9.7' }));
    await untilConnection(canvas, 'ready', 'HubSpot’s SDK 0.9.7');
    await canvas.findByText('HubSpot’s SDK in the phone: the window');
    await press(canvas, 'Call');
    await untilCall(canvas, 'answered', 'HubSpot’s SDK 0.9.7');
    await expect(canvas.getByRole('radio', { name: 'useCallingExtension' })).toBeDisabled();
  },
};

export const Phone: Story = { ...OnACall, tags: ['!autodocs'], globals: { viewport: { value: 'phone' } } };

export const Dark: Story = { ...OnACall, tags: ['!autodocs'], globals: { theme: 'dark' } };
