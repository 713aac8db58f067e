import type { Meta, StoryObj } from '@storybook/react-vite';
import { PartnerWidgetTabs, type PartnerWidgetTabsProps } from 'partner-widgets/host';
import { awkwardContexts, signTestContext } from 'partner-widgets/testing';
import { type CSSProperties, useState } from 'react';
import { expect, fn, userEvent } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { byWidget, neverSigns, refuses, sign } from '../sign.ts';
import { STORY_KEY } from '../widget/story-key.ts';
import { slowUrl } from '../widget-url.ts';
import { untilReady } from './frame-in-story.ts';
import { ownTabs } from './own-tabs.tsx';
import { painted } from './painted.ts';
import { ReplacedNotice } from './ReplacedNotice.tsx';
import { themeOfWidgets } from './theme-of-widget.tsx';
import { reportOf } from './widget-report.ts';
import { enabled, TEAM, widget } from './widgets.ts';
import { wordsInArabic } from './words-in-arabic.ts';
import { wordsInSpanish } from './words-in-spanish.ts';

const widgets = [widget('homes', 'Homes'), widget('market', 'Market analysis'), widget('documents', 'Documents')];

const meta: Meta<PartnerWidgetTabsProps> = {
  title: 'Host/PartnerWidgetTabs',
  component: PartnerWidgetTabs,
  decorators: [themeOfWidgets],
  parameters: { a11y: { options: { iframes: false } } },
  args: {
    label: 'Jane Doe',
    widgets,
    enablements: enabled(widgets),
    teamId: TEAM,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    tabs: ownTabs,
    onTabChange: fn(),
  },
  // react-docgen does not read `readonly` of a required list.
  argTypes: {
    widgets: { table: { type: { summary: 'readonly PartnerWidget[]' } } },
    enablements: { table: { type: { summary: 'readonly Enablement[]' } } },
  },
};
export default meta;

type Story = StoryObj<PartnerWidgetTabsProps>;

/** The CRM's own tabs, a hairline, the partners'. Nothing is signed and no frame is mounted before an agent opens a widget. */
export const Default: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvas.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
    await expect(canvasElement.querySelector('iframe')).toBeNull();
    await expect(args.sign).not.toHaveBeenCalled();
  },
};

/** `defaultTab` opens a widget at once. */
export const WidgetOpen: Story = {
  args: { defaultTab: 'homes' },
  play: async ({ canvas }) => expect(await reportOf(await untilReady(canvas, 'Homes'))).toBe('person'),
};

/** A company's page. Widgets that support people alone get no tab there. */
export const CompanyView: Story = {
  args: {
    label: 'Acme Corporation',
    viewType: 'company',
    recordId: 'company-1',
    defaultTab: 'homes',
    widgets: [...widgets, { ...widget('family', 'Family facts'), viewTypes: ['person'] }],
  },
  play: async ({ canvas }) => {
    await expect(await reportOf(await untilReady(canvas, 'Homes'))).toBe('company');
    await expect(canvas.queryByRole('tab', { name: 'Family facts' })).toBeNull();
  },
};

/** `tab` and `onTabChange`: the page holds the state, to keep it in the address for instance. */
export const Controlled: Story = {
  render: function Controlled(args) {
    const [tab, setTab] = useState('overview');
    return (
      <>
        <p className="story-line">
          The page knows that <code>{tab}</code> is open.{' '}
          <button type="button" onClick={() => setTab('homes')}>
            See homes
          </button>
        </p>
        <PartnerWidgetTabs {...args} tab={tab} onTabChange={setTab} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'See homes' }));
    await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Activity' }));
    await expect(canvas.getByText('activity')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
  },
};

/** Arrow keys move the focus and open nothing, so that no widget is signed for on the way; Enter or Space opens. */
export const Keyboard: Story = {
  play: async ({ canvas }) => {
    const tab = (name: string) => canvas.getByRole('tab', { name });
    await userEvent.tab();
    await expect(tab('Overview')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(tab('Homes')).toHaveFocus();
    await expect(tab('Overview')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await expect(tab('Homes')).toHaveAttribute('aria-selected', 'true');
    await untilReady(canvas, 'Homes');
    await userEvent.keyboard('{End}');
    await expect(tab('Documents')).toHaveFocus();
  },
};

/** A visited widget stays mounted behind the other tabs, with whatever the agent did in it. */
export const KeepsVisited: Story = {
  args: { defaultTab: 'homes' },
  play: async ({ canvas, args }) => {
    const homes = await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Market analysis' }));
    await untilReady(canvas, 'Market analysis');
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(await untilReady(canvas, 'Homes')).toBe(homes);
    await expect(args.sign).toHaveBeenCalledTimes(2);
  },
};

/** `maxAlive`: the least recently used frame goes, and is signed for anew when it is opened again. */
export const LetsTheOldestGo: Story = {
  args: { defaultTab: 'homes', maxAlive: 1 },
  play: async ({ canvas, args }) => {
    const homes = await untilReady(canvas, 'Homes');
    await userEvent.click(canvas.getByRole('tab', { name: 'Market analysis' }));
    await untilReady(canvas, 'Market analysis');
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(await untilReady(canvas, 'Homes')).not.toBe(homes);
    await expect(args.sign).toHaveBeenCalledTimes(3);
  },
};

/** A widget that fails says so on its tab. The others do not notice. */
export const OneFailed: Story = {
  args: {
    defaultTab: 'documents',
    sign: byWidget({ documents: refuses('sign-failed') }),
  },
  play: async ({ canvas }) => {
    await canvas.findByRole('alert');
    await painted();
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await untilReady(canvas, 'Homes');
    await expect(canvas.getByRole('tab', { name: 'Documents not working' })).toBeVisible();
  },
};

const many = [
  ...['Homes', 'Market analysis', 'Documents', 'Mortgage calculator', 'Neighbourhood facts', 'Schools nearby', 'Open houses'],
  ...['Virtual tours', 'Title search', 'Moving help', 'Insurance', 'Signatures'],
].map((name) => widget(name.toLowerCase().replaceAll(' ', '-'), name));

/** More tabs than fit scroll, by wheel, touch and arrow keys, and fade out where there are more. */
export const ManyTabs: Story = {
  args: { widgets: many, enablements: enabled(many) },
  play: async ({ canvas }) => {
    const last = canvas.getByRole('tab', { name: 'Signatures' });
    canvas.getByRole('tab', { name: 'Overview' }).focus();
    await userEvent.keyboard('{End}{Enter}');
    await expect(last).toHaveFocus();
    await untilReady(canvas, 'Signatures');
    const list = canvas.getByRole('tablist').getBoundingClientRect();
    await expect(last.getBoundingClientRect().right).toBeLessThanOrEqual(list.right + 1);
  },
};

/** `dir="rtl"` mirrors the tabs and the arrow keys. */
export const RightToLeft: Story = {
  args: {
    dir: 'rtl',
    label: 'نورة الأحمد',
    widgets: [widget('homes', 'منازل'), widget('market', 'تحليل السوق'), widget('documents', 'المستندات')],
    tabs: [
      { id: 'overview', label: 'نظرة عامة', content: null },
      { id: 'activity', label: 'النشاط', content: null },
    ],
    defaultTab: 'homes',
    sign: () => signTestContext(awkwardContexts.rightToLeft, STORY_KEY),
    words: wordsInArabic,
  },
  decorators: [
    (Story) => (
      <div lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await untilReady(canvas, 'منازل');
    canvas.getByRole('tab', { name: 'منازل' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'تحليل السوق' })).toHaveFocus();
  },
};

/** `loading`, `slow` and `failed` put the CRM's own notices in place of the built-in ones, in the same box. */
export const ReplacedNotices: Story = {
  args: {
    widgets: [widgets[0]!, { ...widgets[1]!, url: slowUrl }, widgets[2]!],
    sign: byWidget({ homes: neverSigns, documents: refuses('unknown-record') }),
    slowAfterSeconds: 0,
    signTimeoutSeconds: A_DAY,
    loadTimeoutSeconds: A_DAY,
    loading: <p className="story-notice">One moment…</p>,
    slow: (reload) => <ReplacedNotice text="Still at it." action="Start over" onAction={reload} />,
    failed: ({ code }, retry) => <ReplacedNotice text={`That did not work: ${code}.`} action="Once more" onAction={retry} />,
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Homes' }));
    await expect(await canvas.findByText('One moment…')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Market analysis' }));
    await expect(await canvas.findByText('Still at it.')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Documents' }));
    await expect(await canvas.findByText('That did not work: unknown-record.')).toBeVisible();
  },
};

/** `words` replaces any of the built-in English, here by Spanish. */
export const OtherWords: Story = {
  args: { defaultTab: 'homes', sign: refuses('unauthorized'), words: wordsInSpanish },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('No puedes abrir este widget aquí');
    await expect(canvas.getByRole('button', { name: 'Reintentar' })).toBeVisible();
  },
};

const brand = {
  '--pw-font': 'Georgia, "Liberation Serif", serif',
  '--pw-surface': 'light-dark(#fffdf8, #211d18)',
  '--pw-sunken': 'light-dark(#f7f1e3, #1a1713)',
  '--pw-border': 'light-dark(#e6dcc6, #3a342b)',
  '--pw-control': 'light-dark(#958a72, #7f7664)',
  '--pw-text': 'light-dark(#2b2417, #f1e9da)',
  '--pw-muted': 'light-dark(#6b6150, #b3a892)',
  '--pw-accent': 'light-dark(#2f6b3c, #8fce9b)',
  '--pw-radius': '3px',
  '--pw-frame-height': '360px',
} as CSSProperties;

/** Ten CSS variables, and it is another CRM's. The widget itself keeps its own look. */
export const Restyled: Story = {
  args: { defaultTab: 'documents', sign: refuses('unauthorized') },
  decorators: [
    (Story) => (
      <div style={brand}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => void (await canvas.findByRole('alert')),
};

export const Phone: Story = {
  // On a page of documentation it would be as wide as the others.
  tags: ['!autodocs'],
  args: { defaultTab: 'homes' },
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => {
    await untilReady(canvas, 'Homes');
    const cutOff = canvas.getByRole('tab', { name: 'Market analysis' });
    cutOff.focus();
    const list = canvas.getByRole('tablist').getBoundingClientRect();
    await expect(cutOff.getBoundingClientRect().right).toBeLessThanOrEqual(list.right + 1);
  },
};

export const Dark: Story = {
  args: { defaultTab: 'homes' },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => void (await untilReady(canvas, 'Homes')),
};
