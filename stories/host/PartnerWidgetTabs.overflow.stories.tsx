import type { Meta, StoryObj } from '@storybook/react-vite';
import { PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import { expect, fn, userEvent, within } from 'storybook/test';
import { sign } from '../sign.ts';
import { untilReady } from './frame-in-story.ts';
import { hundredWidgets } from './many-widgets.ts';
import { ownTabs } from './own-tabs.tsx';
import { themeOfWidgets } from './theme-of-widget.tsx';
import { enabled, TEAM, widget } from './widgets.ts';
import { wordsInArabic } from './words-in-arabic.ts';

const meta: Meta<PartnerWidgetTabsProps> = {
  title: 'Host/PartnerWidgetTabs/Overflow',
  component: PartnerWidgetTabs,
  decorators: [themeOfWidgets],
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component:
          'Tabs that do not fit scroll, and a button after them opens a list of all tabs, with a filter when there are more than eight. ' +
          'The button is there when the tabs are first painted, and moves none of them.',
      },
    },
  },
  args: {
    label: 'Jane Doe',
    widgets: hundredWidgets,
    enablements: enabled(hundredWidgets),
    teamId: TEAM,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    tabs: ownTabs,
    onTabChange: fn(),
  },
};
export default meta;

type Story = StoryObj<PartnerWidgetTabsProps>;

const openMore: NonNullable<Story['play']> = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'More' }));
  await expect(canvas.getByRole('combobox', { name: 'Find a tab' })).toHaveFocus();
};

/** A hundred widgets, of which none is signed for before an agent opens it. */
export const ManyWidgets: Story = {
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('button', { name: 'More' })).toBeVisible();
    await expect(canvas.getAllByRole('tab')).toHaveLength(102);
    await expect(args.sign).not.toHaveBeenCalled();
  },
};

/** Arrow keys move in the list, Enter picks, Escape closes. */
export const MoreOpen: Story = { play: openMore };

/** What is picked is open, has the focus, and is in view among the tabs. */
export const Picked: Story = {
  play: async (context) => {
    const { canvas } = context;
    await openMore(context);
    await userEvent.keyboard('news hou');
    await expect(canvas.getByText('No tab has this name.')).toBeVisible();
    await userEvent.clear(canvas.getByRole('combobox'));
    await userEvent.keyboard('geneve news{Enter}');
    const tab = canvas.getByRole('tab', { name: 'Genève news' });
    await expect(tab).toHaveFocus();
    await untilReady(canvas, 'Genève news');
    const list = canvas.getByRole('tablist').getBoundingClientRect();
    await expect(tab.getBoundingClientRect().right).toBeLessThanOrEqual(list.right + 1);
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** Up to eight tabs need no filter. */
export const FewTabs: Story = {
  args: { widgets: hundredWidgets.slice(0, 6) },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 520 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'More' }));
    const list = canvas.getByRole('listbox', { name: 'All tabs' });
    await expect(list).toHaveFocus();
    await expect(within(list).getAllByRole('option')).toHaveLength(8);
  },
};

const inArabic = ['منازل', 'تحليل السوق', 'المستندات', 'الأحياء', 'المدارس', 'الجولات', 'التأمين', 'التوقيعات', 'القروض', 'الأخبار'].map(
  (name, at) => widget(`widget-${at}`, name),
);

/** `dir="rtl"` mirrors the button and its list, too. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    label: 'نورة الأحمد',
    widgets: inArabic,
    enablements: enabled(inArabic),
    tabs: [{ id: 'overview', label: 'نظرة عامة', content: null }],
    words: wordsInArabic,
  },
  decorators: [
    (Story) => (
      <div lang="ar" style={{ maxWidth: 640 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'المزيد' }));
    await expect(canvas.getByRole('dialog', { name: 'كل التبويبات' })).toBeVisible();
  },
};

export const Phone: Story = {
  tags: ['!autodocs'],
  globals: { viewport: { value: 'phone' } },
  play: openMore,
};

export const Dark: Story = { globals: { theme: 'dark' }, play: openMore };
