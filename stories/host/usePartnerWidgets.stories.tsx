import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { byWidget, refuses, sign } from '../sign.ts';
import { inTheme } from '../widget-url.ts';
import { untilReady } from './frame-in-story.ts';
import { MuiWidgetTabs, type MuiWidgetTabsProps } from './MuiWidgetTabs.tsx';
import { ownTabs } from './own-tabs.tsx';
import { enabled, TEAM, widget } from './widgets.ts';

const widgets = [widget('homes', 'Homes'), widget('market', 'Market analysis'), widget('documents', 'Documents')];

const meta: Meta<MuiWidgetTabsProps> = {
  title: 'Host/usePartnerWidgets',
  component: MuiWidgetTabs,
  decorators: [
    (Story, { args, globals }) => {
      const theme = String(globals['theme']);
      const themed = args.widgets.map((each) => ({ ...each, url: inTheme(each.url, theme) }));
      return <Story args={{ ...args, widgets: themed, mode: theme === 'dark' ? 'dark' : 'light' }} />;
    },
  ],
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component: 'The tabs and frames as data, for a CRM that draws its tabs itself: here with MUI. The frames are kept alive as ever.',
      },
    },
  },
  args: {
    label: 'Jane Doe',
    mode: 'light',
    widgets,
    enablements: enabled(widgets),
    teamId: TEAM,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    tabs: ownTabs,
    onTabChange: fn(),
  },
};
export default meta;

type Story = StoryObj<MuiWidgetTabsProps>;

/** A visited widget stays mounted behind the other tabs, with whatever the agent did in it. */
export const WithMui: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    const homes = await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Market analysis' }));
    await untilReady(canvas, 'Market analysis');
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(await untilReady(canvas, 'Homes')).toBe(homes);
    await expect(args.sign).toHaveBeenCalledTimes(2);
  },
};

/** What a frame tells is there to be drawn. */
export const OneFailed: Story = {
  args: { defaultTab: 'documents', sign: byWidget({ documents: refuses('unknown-record') }) },
  play: async ({ canvas }) => void (await waitFor(() => expect(canvas.getByRole('tab', { name: 'Documents ⚠' })).toBeVisible())),
};

export const Dark: Story = {
  args: { defaultTab: 'homes' },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => void (await untilReady(canvas, 'Homes')),
};
