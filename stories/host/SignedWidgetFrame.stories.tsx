import type { Meta, StoryObj } from '@storybook/react-vite';
import { type FrameStatus, SignedWidgetFrame, type SignedWidgetFrameProps } from 'partner-widgets/host';
import { expect, fn, mocked, userEvent, waitFor } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { neverSigns, refuses, sign } from '../sign.ts';
import { slowUrl, widgetUrl } from '../widget-url.ts';
import { statusOf, untilReady } from './frame-in-story.ts';
import { themeOfWidget } from './theme-of-widget.tsx';
import { reportOf } from './widget-report.ts';

const homes = { id: 'homes', name: 'Homes', url: widgetUrl };

const meta: Meta<SignedWidgetFrameProps> = {
  title: 'Host/SignedWidgetFrame',
  component: SignedWidgetFrame,
  decorators: [themeOfWidget],
  // axe cannot look into another origin's page.
  parameters: { a11y: { options: { iframes: false } } },
  args: {
    widget: homes,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    onStatus: fn(),
  },
};
export default meta;

type Story = StoryObj<SignedWidgetFrameProps>;

/** The widget, on another origin, has verified what the CRM signed. */
export const Ready: Story = {
  play: async ({ canvas, args }) => {
    const frame = await untilReady(canvas, 'Homes');
    await expect(frame.contentDocument).toBeNull();
    await expect(await reportOf(frame)).toBe('person');
    await expect(args.sign).toHaveBeenCalledOnce();
    await expect(args.onStatus).toHaveBeenLastCalledWith('ready');
  },
};

/** The CRM's server has not answered yet. The skeleton comes after 150 ms. */
export const Signing: Story = {
  args: { sign: neverSigns, signTimeoutSeconds: A_DAY },
  play: async ({ canvas }) => {
    await canvas.findByRole('status', { name: 'Homes is loading' });
    await expect(statusOf(canvas, 'Homes')).toBe('signing');
  },
};

/** Signed; the widget's page loads behind the skeleton. */
export const Loading: Story = {
  args: { widget: { ...homes, url: slowUrl }, slowAfterSeconds: A_DAY, loadTimeoutSeconds: A_DAY },
  play: ({ canvas }) => waitFor(() => expect(statusOf(canvas, 'Homes')).toBe('loading')),
};

/** After `slowAfterSeconds` the agent is told, and can load it anew. It still appears by itself when it answers. */
export const Slow: Story = {
  args: { widget: { ...homes, url: slowUrl }, slowAfterSeconds: 0, loadTimeoutSeconds: A_DAY },
  play: async ({ canvas }) => {
    await canvas.findByText('Homes: this takes longer than usual');
    await expect(statusOf(canvas, 'Homes')).toBe('slow');
  },
};

/** What happened and what to do, for an agent; the code, for whoever is asked for help. */
export const Failed: Story = {
  args: { sign: refuses('sign-failed') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('sign-failed');
    await expect(statusOf(canvas, 'Homes')).toBe('failed');
  },
};

/** The button asks for a new signature; focus stays with the frame. */
export const RetrySignsAnew: Story = {
  args: { sign: fn(refuses('sign-failed')) },
  play: async ({ canvas, args }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    mocked(args.sign).mockImplementation(sign);
    await userEvent.click(retry);
    await expect(canvas.getByRole('region', { name: 'Homes' })).toHaveFocus();
    await untilReady(canvas, 'Homes');
    await expect(args.sign).toHaveBeenCalledTimes(2);
  },
};

/** The same widget on a company's page. */
export const CompanyView: Story = {
  args: { viewType: 'company', recordId: 'company-1' },
  play: async ({ canvas }) => expect(await reportOf(await untilReady(canvas, 'Homes'))).toBe('company'),
};

/** `bar={false}`: the widget alone. */
export const WithoutBar: Story = {
  args: { bar: false },
  play: async ({ canvas }) => {
    await untilReady(canvas, 'Homes');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Phone: Story = {
  // On a page of documentation it would be as wide as the others.
  tags: ['!autodocs'],
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas }) => void (await untilReady(canvas, 'Homes')),
};

const NAMES = ['Homes', 'Market analysis', 'Documents', 'Open houses', 'Insurance'];

const byStatus = { signing: Signing, loading: Loading, slow: Slow, ready: Ready, failed: Failed } satisfies Record<FrameStatus, Story>;

/** Every status in the same box, so nothing jumps from one to the next. */
export const EveryStatus: Story = {
  render: (args) => (
    <div className="story-grid">
      {Object.values(byStatus).map((story, index) => {
        const name = NAMES[index] ?? '';
        return <SignedWidgetFrame key={name} {...args} {...story.args} widget={{ ...args.widget, ...story.args?.widget, name }} />;
      })}
    </div>
  ),
  play: async ({ canvas }) => {
    const statuses = (): unknown[] => canvas.getAllByRole('region').map((each) => each.dataset['status']);
    await waitFor(() => expect(statuses()).toEqual(Object.keys(byStatus)), { timeout: 5_000 });
  },
};

export const Dark: Story = { ...EveryStatus, globals: { theme: 'dark' } };
