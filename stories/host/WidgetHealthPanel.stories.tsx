import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetHealthPanel, type WidgetHealthPanelProps } from 'partner-widgets/host';
import { expect, within } from 'storybook/test';
import { openingsOf, reportOf } from './health-in-story.ts';
import { healthWordsInArabic } from './health-words-in-arabic.ts';
import { widget } from './widgets.ts';

const widgets = [widget('homes', 'Property search'), widget('notes', 'Call notes'), widget('facts', 'Company facts')];

const homes = openingsOf('homes', { signing: 120, load: 780, handshake: 860, interactive: 1250 });
const notes = openingsOf('notes', { signing: 110, load: 420, handshake: 450, interactive: 520 });
const facts = openingsOf('facts', { signing: 130, load: 900, handshake: 980 });

const meta: Meta<WidgetHealthPanelProps> = {
  title: 'Host/WidgetHealthPanel',
  component: WidgetHealthPanel,
  args: { widgets, health: reportOf(homes, notes, facts) },
};
export default meta;

type Story = StoryObj<WidgetHealthPanelProps>;

/** All are there in time. The last one does not say when it is of use, so it is judged by its first answer. */
export const Default: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('On time')).toHaveLength(3);
    await expect(canvas.getAllByText('100%')).toHaveLength(3);
  },
};

/** Nobody has opened a widget yet. */
export const Empty: Story = {
  args: { health: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('No data yet')).toHaveLength(3);
  },
};

/** No partner has registered a widget. */
export const NoWidgets: Story = { args: { widgets: [] } };

const slow = openingsOf('homes', { signing: 140, load: 1700, handshake: 1850, interactive: 3100 });

/** One takes too long, and comes first. Its bar shows which step to speak with the partner about. */
export const OneSlow: Story = {
  args: { health: reportOf(slow, notes, facts) },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem');
    await expect(within(first!).getByText('Property search')).toBeVisible();
    await expect(within(first!).getByText('Slow')).toBeVisible();
  },
};

const failing = [
  openingsOf('facts', { signing: 130, load: 900, handshake: 980 }, 4),
  openingsOf('facts', {}, 1, 'sign-failed')
    .slice(0, 2)
    .map((metric) => ({ ...metric, openingId: `${metric.openingId} again` })),
];

/** One fails often. Its reasons stand below its figures, the most frequent first. Another has not been opened. */
export const Failing: Story = {
  args: { health: reportOf(slow, notes, ...failing), widgets: [...widgets, widget('maps', 'Maps')] },
  play: async ({ canvas }) => {
    const [first] = canvas.getAllByRole('listitem');
    await expect(within(first!).getByText('Failing')).toBeVisible();
    await expect(within(first!).getByText('load-timeout')).toBeVisible();
  },
};

/** Nothing but failures. */
export const NeverOpened: Story = {
  args: { health: reportOf(openingsOf('homes', {}, 1, 'unknown-widget')), widgets: widgets.slice(0, 1) },
};

export const Dark: Story = { ...Failing, globals: { theme: 'dark' } };

export const OnPhone: Story = { ...Failing, tags: ['!autodocs'], globals: { viewport: { value: 'phone' } } };

/** Right to left, in words of the host's own: time runs as the text does. */
export const RightToLeft: Story = {
  args: { health: reportOf(slow, notes), words: healthWordsInArabic },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};
