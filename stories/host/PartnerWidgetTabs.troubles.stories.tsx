import type { Meta, StoryObj } from '@storybook/react-vite';
import { PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import { type ReactNode, use } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { byWidget, neverSigns, refuses, sign } from '../sign.ts';
import { slowUrl } from '../widget-url.ts';
import { statusOf, untilReady } from './frame-in-story.ts';
import { ownTabs } from './own-tabs.tsx';
import { themeOfWidgets } from './theme-of-widget.tsx';
import { enabled, TEAM, widget } from './widgets.ts';

const widgets = [widget('homes', 'Homes'), widget('market', 'Market analysis'), widget('documents', 'Documents')];

const meta: Meta<PartnerWidgetTabsProps> = {
  title: 'Host/PartnerWidgetTabs/Troubles',
  component: PartnerWidgetTabs,
  decorators: [themeOfWidgets],
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: { component: 'What one tab suffers, the others do not notice: a frame that is late, content that waits or breaks.' },
    },
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
    onError: fn(),
  },
};
export default meta;

type Story = StoryObj<PartnerWidgetTabsProps>;

/** A ring for a frame that is loading, after a moment; a diamond for one that is slow; a disc for one that failed. Each has its word. */
export const StatusDots: Story = {
  args: {
    widgets: [widgets[0]!, { ...widgets[1]!, url: slowUrl }, widgets[2]!],
    sign: byWidget({ homes: neverSigns, documents: refuses('sign-failed') }),
    signTimeoutSeconds: A_DAY,
    slowAfterSeconds: 0,
    loadTimeoutSeconds: A_DAY,
  },
  play: async ({ canvas }) => {
    for (const name of ['Homes', 'Market analysis', 'Documents']) await userEvent.click(canvas.getByRole('tab', { name }));
    await waitFor(() => expect(canvas.getByRole('tab', { name: 'Homes loading' })).toBeVisible(), { timeout: 5_000 });
    await waitFor(() => expect(canvas.getByRole('tab', { name: 'Market analysis slow' })).toBeVisible(), { timeout: 5_000 });
    await waitFor(() => expect(canvas.getByRole('tab', { name: 'Documents not working' })).toBeVisible(), { timeout: 5_000 });
  },
};

const never = new Promise<never>(() => {});

function Late(): ReactNode {
  return use(never);
}

/** A tab of the CRM's own that suspends waits in its own panel. No frame is hidden for it, or loaded anew. */
export const OwnTabSuspends: Story = {
  args: { tabs: [...ownTabs, { id: 'late', label: 'Late', content: <Late /> }], defaultTab: 'homes' },
  play: async ({ canvas, args }) => {
    const homes = await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Late' }));
    await expect(canvas.getByRole('status', { name: 'loading' })).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(await untilReady(canvas, 'Homes')).toBe(homes);
    await userEvent.click(canvas.getByRole('tab', { name: 'Late' }));
    await expect(args.sign).toHaveBeenCalledTimes(1);
  },
};

const breaks = (): ReactNode => {
  throw new Error('A mistake in the CRM’s own notice');
};

/** What the CRM's own notice throws breaks that panel alone, and `onError` is told of it. */
export const OneWidgetThrows: Story = {
  args: { sign: byWidget({ documents: refuses('unauthorized') }), failed: breaks },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Documents' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This tab could not be shown');
    await expect(canvas.getByRole('tab', { name: 'Documents not working' })).toBeVisible();
    await expect(args.onError).toHaveBeenCalledWith(expect.any(Error), 'documents');
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(statusOf(canvas, 'Homes')).toBe('ready');
    await userEvent.click(canvas.getByRole('tab', { name: 'Documents not working' }));
  },
};

/** So does what a tab of the CRM's own throws. */
export const OwnTabThrows: Story = {
  args: {
    tabs: [...ownTabs, { id: 'broken', label: 'Broken', content: <Broken /> }],
    defaultTab: 'broken',
  },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This tab could not be shown');
    await expect(args.onError).toHaveBeenCalledWith(expect.any(Error), 'broken');
  },
};

function Broken(): ReactNode {
  return breaks();
}
