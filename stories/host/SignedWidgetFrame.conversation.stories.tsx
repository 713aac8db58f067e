import type { Meta, StoryObj } from '@storybook/react-vite';
import { createStateStore, SignedWidgetFrame, type SignedWidgetFrameProps } from 'partner-widgets/host';
import { largeContext, personContext, signTestContext } from 'partner-widgets/testing';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { phoneUrl } from '../calling/phone-url.ts';
import { sign } from '../sign.ts';
import { talksUrl } from '../talks-url.ts';
import { STORY_KEY } from '../widget/story-key.ts';
import { statusOf } from './frame-in-story.ts';
import { pressInFrame } from './press-in-frame.ts';
import { untilTold } from './told.ts';
import { wordsInArabic } from './words-in-arabic.ts';

const store = createStateStore('agent-1');
const showings = { id: 'showings', name: 'Showings', url: talksUrl({ show: ['list'] }) };

const boxHeight = (canvasElement: HTMLElement): number => canvasElement.querySelector('iframe')?.getBoundingClientRect().height ?? 0;

const meta: Meta<SignedWidgetFrameProps> = {
  title: 'Host/SignedWidgetFrame/Conversation',
  component: SignedWidgetFrame,
  beforeEach: () => store.clear(),
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: { component: 'What host and widget tell each other while the frame is open: size, look, place, state, context.' },
    },
  },
  args: {
    widget: showings,
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    capabilities: { environment: true, resize: true },
    onProblem: fn(),
    onMetric: fn(),
  },
};
export default meta;

type Story = StoryObj<SignedWidgetFrameProps>;

/** `resize: true` gives the frame the height that its content needs: more when there is more to show, and less again. */
export const Grows: Story = {
  args: { widget: { ...showings, url: talksUrl({ show: ['list'], does: ['grow'] }) } },
  play: async ({ canvas, canvasElement }) => {
    await untilTold(canvas, 'Showings', { status: 'connected', name: 'Jane' });
    await waitFor(() => expect(boxHeight(canvasElement)).toBeGreaterThan(340), { timeout: 5_000 });
    const high = boxHeight(canvasElement);
    if (await pressInFrame('Showings', 'Show fewer')) await waitFor(() => expect(boxHeight(canvasElement)).toBeLessThan(high - 100));
  },
};

/** `resize: { maxHeight: 240 }`: the rest scrolls inside the frame. */
export const WithinBounds: Story = {
  args: { ...Grows.args, capabilities: { environment: true, resize: { maxHeight: 240 } } },
  play: async ({ canvas, canvasElement }) => {
    await untilTold(canvas, 'Showings', { status: 'connected' });
    await waitFor(() => expect(boxHeight(canvasElement)).toBe(240), { timeout: 5_000 });
  },
};

/** A widget that asks for one height and then another without end gets the larger one, and then no other. `onProblem` is told. */
export const HostileHeight: Story = {
  args: { widget: { ...showings, url: talksUrl({ page: 'restless' }) } },
  play: async ({ canvasElement, args }) => {
    const isTold = () => expect(args.onProblem).toHaveBeenCalledWith(expect.objectContaining({ code: 'resize-loop' }));
    await waitFor(isTold, { timeout: 8_000 });
    await expect(boxHeight(canvasElement)).toBe(420);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect(boxHeight(canvasElement)).toBe(420);
  },
};

/** The CRM's theme changes, and the widget with it. It is not loaded again, and loses nothing. */
export const FollowsDarkMode: Story = {
  render: function FollowsDarkMode(args) {
    const [theme, setTheme] = useState('light');
    return (
      <div className="story-theme" data-theme={theme}>
        <p className="story-line">
          <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
            Another theme
          </button>
        </p>
        <SignedWidgetFrame {...args} />
      </div>
    );
  },
  play: async ({ canvas, args }) => {
    const { told } = await untilTold(canvas, 'Showings', { name: 'Jane', colorScheme: 'light', accent: '#2456d6' });
    await userEvent.click(canvas.getByRole('button', { name: 'Another theme' }));
    await untilTold(canvas, 'Showings', { page: told.page, colorScheme: 'dark', accent: '#7aa2ff' });
    await expect(args.sign).toHaveBeenCalledOnce();
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Showings', { name: 'Jane', colorScheme: 'dark', accent: '#7aa2ff' })),
};

/** `path`: where the agent is in the widget stands in the CRM's own address, so that a copied link leads there. */
export const DeepLink: Story = {
  args: { widget: { ...showings, url: talksUrl({ show: ['places'] }) } },
  render: function DeepLink(args) {
    const [path, setPath] = useState('/offers?open=1');
    return (
      <>
        <p className="story-line">
          <code>crm.example/people/1?at={path}</code>{' '}
          <button type="button" onClick={() => setPath('/today')}>
            Back
          </button>
        </p>
        <SignedWidgetFrame {...args} capabilities={{ environment: true, resize: true, path: { value: path, onChange: setPath } }} />
      </>
    );
  },
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Showings', { path: '/offers?open=1' });
    if (await pressInFrame('Showings', 'Homes')) await canvas.findByText('crm.example/people/1?at=/homes');
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
    await untilTold(canvas, 'Showings', { page: told.page, path: '/today' });
  },
};

const notes = { ...showings, url: talksUrl({ show: ['note'], does: ['draft'] }) };
const DRAFT = 'Likes the kitchen. Ask about';

/** `unsavedChanges: true`: the host asks before the frame is loaded anew, and the browser before the page is left. */
export const UnsavedChanges: Story = {
  args: { widget: notes, capabilities: { environment: true, resize: true, unsavedChanges: true } },
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Showings', { note: DRAFT });
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    await expect(await canvas.findByRole('dialog', { name: 'There are unsaved changes' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await untilTold(canvas, 'Showings', { page: told.page, note: DRAFT });
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
  },
};

export const UnsavedChangesInArabic: Story = {
  args: { ...UnsavedChanges.args, words: wordsInArabic },
  decorators: [
    (Story) => (
      <div lang="ar" dir="rtl">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { note: DRAFT });
    await userEvent.click(canvas.getByRole('button', { name: 'إعادة التحميل' }));
    await expect(await canvas.findByRole('dialog', { name: 'هناك تغييرات غير محفوظة' })).toBeVisible();
  },
};

/** `state`: what the agent typed is there again when the frame was loaded anew. */
export const KeepsState: Story = {
  args: { widget: notes, capabilities: { environment: true, resize: true, state: store } },
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Showings', { note: DRAFT, kept: '' });
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    const again = await untilTold(canvas, 'Showings', { note: DRAFT, kept: DRAFT });
    await expect(again.told.page).not.toBe(told.page);
  },
};

const named = (firstName: string) => signTestContext({ ...personContext, person: { ...personContext.person, firstName } }, STORY_KEY);

/** `context: true` and a new `recordVersion`: the widget verifies a context signed anew, and is not loaded again. */
export const LiveContext: Story = {
  args: { capabilities: { environment: true, resize: true, context: true } },
  render: function LiveContext(args) {
    const [firstName, setFirstName] = useState('Jane');
    return (
      <>
        <p className="story-line">
          The record says {firstName}.{' '}
          <button type="button" onClick={() => setFirstName('Joan')}>
            Rename
          </button>
        </p>
        <SignedWidgetFrame {...args} sign={() => named(firstName)} recordVersion={firstName} />
      </>
    );
  },
  play: async ({ canvas }) => {
    const { told } = await untilTold(canvas, 'Showings', { name: 'Jane', status: 'connected' });
    await userEvent.click(canvas.getByRole('button', { name: 'Rename' }));
    await untilTold(canvas, 'Showings', { page: told.page, name: 'Joan' });
  },
};

/** `delivery="message"`: the signed context is in no URL. It comes after the handshake. */
export const DeliveredByMessage: Story = {
  args: { delivery: 'message' },
  play: async ({ canvas }) => {
    const { frame } = await untilTold(canvas, 'Showings', { name: 'Jane' });
    await expect(frame.src).not.toContain('signature');
  },
};

/** A context of 200,000 characters is too long for a URL, and not for a message. */
export const LongContextByMessage: Story = {
  args: { delivery: 'message', sign: () => signTestContext(largeContext(200_000), STORY_KEY) },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Showings', { status: 'connected', name: 'Jane' })),
};

const silent = { ...showings, url: phoneUrl([], { sdk: 'silent' }) };

/** `readiness="handshake"`: the page has loaded, and has yet to answer. */
export const SilentAndSlow: Story = {
  args: { widget: silent, readiness: 'handshake', slowAfterSeconds: 0, loadTimeoutSeconds: A_DAY },
  play: async ({ canvas }) => {
    await canvas.findByText('Showings: this takes longer than usual');
    await expect(statusOf(canvas, 'Showings')).toBe('slow');
  },
};

/** A page that never answers is no widget: the browser's error page, or one that may not be framed. */
export const Blocked: Story = {
  args: { widget: silent, readiness: 'handshake', slowAfterSeconds: 0, loadTimeoutSeconds: 1 },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('alert', {}, { timeout: 5_000 })).toHaveTextContent('sync-timeout');
    await expect(args.onMetric).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'failure', code: 'sync-timeout' }));
  },
};

/** A widget that answers the handshake is ready, and tells when it is of use: `onMetric` hears of each step. */
export const Measured: Story = {
  args: { readiness: 'handshake' },
  play: async ({ canvas, args }) => {
    await untilTold(canvas, 'Showings', { name: 'Jane' });
    for (const name of ['signing', 'load', 'handshake', 'interactive']) {
      await waitFor(() => expect(args.onMetric).toHaveBeenCalledWith(expect.objectContaining({ name })), { timeout: 5_000 });
    }
  },
};

/** The same conversation with a page without React: `partner-widgets/widget`. */
export const WithoutReact: Story = {
  args: { widget: { ...showings, url: talksUrl({ page: 'plain' }) }, capabilities: { environment: true, resize: true, toast: true } },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { status: 'connected', name: 'Jane', locale: 'en' });
    if (await pressInFrame('Showings', 'Save')) await expect(await canvas.findByText('The showing is saved.')).toBeVisible();
  },
};

/** Nothing is granted: the widget is connected, is told so, and shows what it can alone. */
export const Denied: Story = {
  args: { widget: { ...showings, url: talksUrl({ show: ['list', 'note'] }) }, capabilities: undefined },
  play: async ({ canvas, canvasElement }) => {
    await untilTold(canvas, 'Showings', { status: 'connected', name: 'Jane', accent: '' });
    await expect(boxHeight(canvasElement)).toBeGreaterThan(400);
  },
};
