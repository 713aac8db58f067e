import type { Meta, StoryObj } from '@storybook/react-vite';
import { companyContext, inMockHost, type MockHost, testSecretKey, verifyWithSecretKey } from 'partner-widgets/testing';
import { expect, userEvent } from 'storybook/test';
import { Showings } from './Showings.tsx';

/** A CRM around each story of a widget: a mock one, of the page itself. */
const meta: Meta<typeof Showings> = {
  title: 'Testing/inMockHost',
  component: Showings,
  beforeEach: inMockHost.beforeEach,
  args: { verify: verifyWithSecretKey(testSecretKey) },
  // There is one CRM around a page.
  parameters: { docs: { story: { inline: false, height: 200 } } },
};
export default meta;

type Story = StoryObj<typeof Showings>;

const mockHostOf = (context: object): MockHost => Reflect.get(context, 'mockHost');

/** `createMockHost` as it is: the guide's person, and everything is granted. */
export const Person: Story = {
  play: async (story) => {
    await expect(await story.canvas.findByRole('heading')).toHaveTextContent('Homes for Jane');
    await userEvent.click(story.canvas.getByRole('button', { name: 'Cancel' }));
    await expect(await story.canvas.findByText('Cancelled, in light')).toBeVisible();
    await expect(await mockHostOf(story).nextMessage('confirm')).toMatchObject({ title: 'Cancel this showing?' });
  },
};

export const Company: Story = {
  parameters: { mockHost: { context: companyContext, environment: { theme: 'dark', colorScheme: 'dark' } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading')).toHaveTextContent('Homes for Acme Corporation');
    await expect(await canvas.findByText('One showing, in dark')).toBeVisible();
  },
};

/** The agent says no. */
export const Declined: Story = {
  parameters: { mockHost: { confirm: false } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByText('Kept, in light')).toBeVisible();
  },
};

/** A CRM that grants nothing. */
export const NothingGranted: Story = {
  parameters: { mockHost: { capabilities: [] } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await expect(await canvas.findByText(/^unsupported/)).toBeVisible();
  },
};

/** Signed ten minutes ago. */
export const Stale: Story = {
  parameters: { mockHost: { now: Date.now() - 600_000 } },
  play: async (story) => {
    await expect(await story.canvas.findByText(/stale-context/)).toBeVisible();
    await expect(story.canvas.queryByRole('heading', { name: /Homes/ })).toBeNull();
  },
};
