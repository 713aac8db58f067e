import type { Meta, StoryObj } from '@storybook/react-vite';
import { createStateStore, PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { sign } from '../sign.ts';
import { talksUrl } from '../talks-url.ts';
import { untilReady } from './frame-in-story.ts';
import { ownTabs } from './own-tabs.tsx';
import { untilTold } from './told.ts';
import { enabled, TEAM, widget } from './widgets.ts';

const store = createStateStore('agent-1');
const notes = { ...widget('notes', 'Notes'), url: talksUrl({ show: ['note'], does: ['draft'] }) };
const offers = { ...widget('offers', 'Offers'), url: talksUrl({ show: ['wishes'], does: ['badge'] }) };
const widgets = [notes, offers, widget('homes', 'Homes'), widget('market', 'Market analysis')];

const meta: Meta<PartnerWidgetTabsProps> = {
  title: 'Host/PartnerWidgetTabs/Conversation',
  component: PartnerWidgetTabs,
  beforeEach: () => store.clear(),
  parameters: {
    a11y: { options: { iframes: false } },
    docs: { description: { component: 'What widgets tell their tabs, and what the agent finds again.' } },
  },
  args: {
    label: 'Jane Doe',
    widgets,
    enablements: enabled(widgets),
    teamId: TEAM,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    tabs: ownTabs,
    capabilities: { environment: true, toast: true, badge: true, unsavedChanges: true, state: store },
  },
};
export default meta;

type Story = StoryObj<PartnerWidgetTabsProps>;

/** `badge: true`: a few characters of the widget's own on its tab, also while the agent is in another. */
export const Badge: Story = {
  args: { defaultTab: 'offers' },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Offers', { answer: 'badge: done' });
    await userEvent.click(canvas.getByRole('tab', { name: 'Overview' }));
    await expect(canvas.getByRole('tab', { name: 'Offers 3' })).toBeVisible();
  },
};

export const BadgeDark: Story = { ...Badge, globals: { theme: 'dark' } };

const DRAFT = 'Likes the kitchen. Ask about';

/** Two contacts, and room for one frame behind the tabs: what does not say that it has unsaved changes is let go. */
function Contacts(props: PartnerWidgetTabsProps) {
  const [contact, setContact] = useState('Jane');
  return (
    <>
      <p className="story-line">
        {contact}’s page{' '}
        <button type="button" onClick={() => setContact(contact === 'Jane' ? 'Omar' : 'Jane')}>
          {contact === 'Jane' ? 'Go to Omar' : 'Back to Jane'}
        </button>
      </p>
      <PartnerWidgetTabs {...props} label={contact} recordId={contact} />
    </>
  );
}

/** A half-written note survives three other tabs, as its frame stays, and a visit to another contact, as the CRM kept its state. */
export const NoteSurvives: Story = {
  args: { defaultTab: 'notes', maxAlive: 1 },
  render: (args) => <Contacts {...args} />,
  play: async ({ canvas }) => {
    const first = await untilTold(canvas, 'Notes', { note: DRAFT, kept: '' });
    for (const name of ['Offers', 'Homes', 'Market analysis']) await userEvent.click(canvas.getByRole('tab', { name }));
    await untilReady(canvas, 'Market analysis');
    await userEvent.click(canvas.getByRole('tab', { name: 'Notes' }));
    await untilTold(canvas, 'Notes', { page: first.told.page, note: DRAFT });
    await userEvent.click(canvas.getByRole('button', { name: 'Go to Omar' }));
    await waitFor(() => expect(canvas.queryByTitle('Notes')).not.toBe(first.frame));
    await userEvent.click(canvas.getByRole('button', { name: 'Back to Jane' }));
    await userEvent.click(canvas.getByRole('tab', { name: 'Notes' }));
    const again = await untilTold(canvas, 'Notes', { note: DRAFT, kept: DRAFT });
    await expect(again.told.page).not.toBe(first.told.page);
  },
};
