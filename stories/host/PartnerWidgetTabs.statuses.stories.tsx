import type { Meta, StoryObj } from '@storybook/react-vite';
import { PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import type { WidgetStatus } from 'partner-widgets/protocol';
import { expect } from 'storybook/test';
import { sign } from '../sign.ts';
import { ownTabs } from './own-tabs.tsx';
import { enabled, TEAM, widget } from './widgets.ts';

/** One widget of the stories' team, one of another team's, both in this status. */
const inStatus = (status: WidgetStatus): Partial<PartnerWidgetTabsProps> => {
  const widgets = [
    { ...widget('ours', 'Our team’s widget'), status, teamId: TEAM },
    { ...widget('theirs', 'Another team’s widget'), status, teamId: 'team-2' },
  ];
  return { widgets, enablements: enabled(widgets) };
};

const meta: Meta<PartnerWidgetTabsProps> = {
  title: 'Host/PartnerWidgetTabs/Statuses',
  component: PartnerWidgetTabs,
  parameters: {
    docs: {
      description: {
        component: 'Until a widget is approved, it is its own team’s alone. Both widgets here are switched on by the agent’s team.',
      },
    },
  },
  args: { label: 'Jane Doe', teamId: TEAM, viewType: 'person', recordId: 'person-1', tabs: ownTabs, sign },
};
export default meta;

type Story = StoryObj<PartnerWidgetTabsProps>;

const showsOurs: NonNullable<Story['play']> = async ({ canvas }) => {
  await expect(canvas.getByRole('tab', { name: 'Our team’s widget' })).toBeVisible();
  await expect(canvas.queryByRole('tab', { name: 'Another team’s widget' })).toBeNull();
};

/** Its own team tries it out. */
export const Testing: Story = { args: inStatus('testing'), play: showsOurs };

/** Approval is asked for; its own team goes on using it. */
export const Requested: Story = { args: inStatus('requested'), play: showsOurs };

/** Approval was refused for now; its own team mends it. */
export const SentBack: Story = { args: inStatus('sent-back'), play: showsOurs };

/** Every team may switch it on. */
export const Approved: Story = {
  args: inStatus('approved'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tab', { name: 'Our team’s widget' })).toBeVisible();
    await expect(canvas.getByRole('tab', { name: 'Another team’s widget' })).toBeVisible();
  },
};

({ testing: Testing, requested: Requested, 'sent-back': SentBack, approved: Approved }) satisfies Record<WidgetStatus, Story>;
