import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetSettings, type WidgetSettingsProps } from 'partner-widgets/host';
import type { Enablement, PartnerWidget } from 'partner-widgets/protocol';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { TEAM, widget } from './widgets.ts';

const widgets: PartnerWidget[] = [
  {
    ...widget('property-search', 'Property search'),
    viewTypes: ['person'],
    description: '<p>Homes that <b>fit the person</b> on the page. <a href="https://homes.example/">How it works</a></p>',
  },
  {
    ...widget('notes', 'Call notes'),
    description: '<p>Notes while you talk:</p><ul><li>kept with the contact</li><li>seen by your team</li></ul>',
  },
  { ...widget('research', 'Company research'), viewTypes: ['company'], description: 'Facts and signals about the company.' },
  { ...widget('route', 'Route planner'), status: 'testing', teamId: TEAM },
  // Another team's, and not approved: not shown.
  { ...widget('secret', 'Secret project'), status: 'testing', teamId: 'team-2' },
];
const enablements: Enablement[] = [
  { widgetId: 'property-search', teamId: TEAM, viewTypes: ['person'] },
  { widgetId: 'notes', teamId: TEAM, viewTypes: ['company'] },
  { widgetId: 'research', teamId: 'team-2', viewTypes: ['company'] },
];

/** A CRM's page: what was kept is passed anew. */
function Kept(args: WidgetSettingsProps) {
  const [kept, setKept] = useState(args.enablements);
  const onChange = async (changed: Enablement) => {
    await args.onChange(changed);
    setKept((last) => [...last.filter((each) => each.widgetId !== changed.widgetId || each.teamId !== changed.teamId), changed]);
  };
  return <WidgetSettings {...args} enablements={kept} onChange={onChange} />;
}

const meta: Meta<WidgetSettingsProps> = {
  title: 'Host/WidgetSettings',
  component: WidgetSettings,
  args: { widgets, teamId: TEAM, enablements, onChange: fn(async () => {}) },
  render: (args) => <Kept {...args} />,
};
export default meta;

type Story = StoryObj<WidgetSettingsProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const toggle = (canvas: Canvas, name: string, view: string) =>
  within(canvas.getByRole('group', { name })).getByRole('switch', { name: view });

/** Approved widgets, and those this team tests. Each view on its own. */
export const TeamSees: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Secret project')).toBeNull();
    await expect(toggle(canvas, 'Property search', 'Person view')).toBeChecked();
    await expect(toggle(canvas, 'Call notes', 'Person view')).not.toBeChecked();
    await expect(toggle(canvas, 'Company research', 'Company view')).not.toBeChecked();
  },
};

/** A switch moves at once, and only its own view is changed. */
export const Switched: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(toggle(canvas, 'Call notes', 'Person view'));
    await expect(toggle(canvas, 'Call notes', 'Person view')).toBeChecked();
    await expect(args.onChange).toHaveBeenCalledWith({ widgetId: 'notes', teamId: TEAM, viewTypes: ['company', 'person'] });
  },
};

/** It does not wait for the server, nor does the next press. */
export const Saving: Story = {
  args: { onChange: fn(() => new Promise(() => {})) },
  play: async ({ canvas, args }) => {
    await userEvent.click(toggle(canvas, 'Call notes', 'Person view'));
    await userEvent.click(toggle(canvas, 'Call notes', 'Company view'));
    await expect(toggle(canvas, 'Call notes', 'Person view')).toBeChecked();
    await expect(toggle(canvas, 'Call notes', 'Company view')).not.toBeChecked();
    await expect(args.onChange).toHaveBeenCalledOnce();
  },
};

/** What the server could not keep is switched back, and says so. */
export const Failed: Story = {
  args: { onChange: () => Promise.reject(new Error('The server is down.')) },
  play: async ({ canvas }) => {
    await userEvent.click(toggle(canvas, 'Call notes', 'Person view'));
    await waitFor(() => expect(toggle(canvas, 'Call notes', 'Person view')).not.toBeChecked());
    await expect(canvas.getByText('Not saved, and switched back.')).toBeVisible();
  },
};

export const NoWidgets: Story = { args: { widgets: [] } };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } };

export const RightToLeft: Story = {
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  args: {
    widgets: [{ ...widget('notes', 'ملاحظات المكالمة'), description: '<p>ملاحظات أثناء الحديث.</p>' }],
    words: { views: { person: 'عرض الشخص', company: 'عرض الشركة' } },
  },
};
