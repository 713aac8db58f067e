import type { Meta, StoryObj } from '@storybook/react-vite';
import { SignedWidgetFrame, type SignedWidgetFrameProps } from 'partner-widgets/host';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { sign } from '../sign.ts';
import type { Deed } from '../talks/asked.ts';
import { talksUrl } from '../talks-url.ts';
import { pressInFrame, pressKey } from './press-in-frame.ts';
import { untilTold } from './told.ts';
import { wordsInArabic } from './words-in-arabic.ts';

/** The widget, which wishes this by itself, so that the story needs no click in it. */
const showings = (...does: Deed[]) => ({ id: 'showings', name: 'Showings', url: talksUrl({ show: ['wishes'], does }) });

const meta: Meta<SignedWidgetFrameProps> = {
  title: 'Host/SignedWidgetFrame/Wishes',
  component: SignedWidgetFrame,
  parameters: {
    // axe cannot look into another origin's page.
    a11y: { options: { iframes: false } },
    docs: { description: { component: 'What a widget asks of the CRM. Each wish needs its own entry in `capabilities`.' } },
  },
  args: {
    widget: showings(),
    viewType: 'person',
    recordId: 'person-1',
    sign: fn(sign),
    capabilities: {
      environment: true,
      toast: true,
      confirm: true,
      modal: true,
      openRecord: fn(),
      refreshRecord: fn(),
      openUrl: fn(),
      copy: fn(),
      download: fn(),
    },
    onProblem: fn(),
  },
};
export default meta;

type Story = StoryObj<SignedWidgetFrameProps>;

// A dialog would cover the whole page of documentation.
const dialog = { docs: { story: { inline: false, height: '520px' } } };

/** `toast: true` shows it at the foot of the frame for seven seconds, or until the agent dismisses it. */
export const Toast: Story = {
  args: { widget: showings('toast') },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { answer: 'toast: done' });
    await expect(canvas.getByText('The showing at 9 Elm Court is saved.')).toBeVisible();
  },
};

/** The agent takes it away by mouse or by key. */
export const ToastDismissed: Story = {
  args: { widget: showings('toast') },
  play: async ({ canvas }) => {
    const dismiss = await canvas.findByRole('button', { name: 'Dismiss' }, { timeout: 8_000 });
    dismiss.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryByText('The showing at 9 Elm Court is saved.')).toBeNull();
  },
};

const ownToast = fn();

/** A function in place of `true`: the CRM shows it in its own way. */
export const OwnToast: Story = {
  args: { widget: showings('toast'), capabilities: { toast: ownToast } },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { answer: 'toast: done' });
    const about = { widgetId: 'showings', viewType: 'person', recordId: 'person-1' };
    await expect(ownToast).toHaveBeenLastCalledWith({ kind: 'success', text: 'The showing at 9 Elm Court is saved.' }, about);
  },
};

/** `confirm: true` asks in a dialog that says which widget asks. Escape is no. */
export const Confirm: Story = {
  parameters: dialog,
  args: { widget: showings('confirm') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('dialog', { name: 'Cancel the showing at 9 Elm Court?' }, { timeout: 8_000 })).toHaveTextContent(
      'Showings',
    );
  },
};

export const ConfirmDark: Story = { ...Confirm, tags: ['!autodocs'], globals: { theme: 'dark' } };

/** The widget is answered with what the agent decided. */
export const ConfirmAnswered: Story = {
  tags: ['!autodocs'],
  parameters: dialog,
  args: { widget: showings('confirm') },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel the showing' }, { timeout: 8_000 }));
    await untilTold(canvas, 'Showings', { answer: 'confirm: true' });
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** `modal: true` shows a page of the widget's own origin, larger, with a context of its own. */
export const Modal: Story = {
  parameters: dialog,
  args: { widget: showings('modal') },
  play: async ({ canvas }) => {
    await canvas.findByRole('dialog', { name: 'Homes near Jane' }, { timeout: 8_000 });
    await canvas.findByTitle('Homes near Jane', undefined, { timeout: 8_000 });
  },
};

export const ModalDark: Story = { ...Modal, tags: ['!autodocs'], globals: { theme: 'dark' } };

export const ModalOnAPhone: Story = { ...Modal, tags: ['!autodocs'], globals: { viewport: { value: 'phone' } } };

/** What the page in the modal passes to `close` is the answer. The agent's own ways out, Escape and the button, answer with nothing. */
export const ModalClosed: Story = {
  tags: ['!autodocs'],
  parameters: dialog,
  args: { widget: showings('modal') },
  play: async ({ canvas }) => {
    await canvas.findByRole('dialog', { name: 'Homes near Jane' }, { timeout: 8_000 });
    if (!(await pressKey('Escape'))) return;
    await untilTold(canvas, 'Showings', { answer: 'modal: done' });
    if (!(await pressInFrame('Showings', 'Open the map'))) return;
    await canvas.findByRole('dialog');
    await canvas.findByTitle('Homes near Jane', undefined, { timeout: 8_000 });
    await pressInFrame('Homes near Jane', 'Choose 9 Elm Court');
    await untilTold(canvas, 'Showings', { answer: 'modal: "9 Elm Court"' });
  },
};

/** After a click the widget may open a record of the CRM, a link, a file, or write to the clipboard: the CRM's functions do it. */
export const OpensARecord: Story = {
  play: async ({ canvas, args }) => {
    await untilTold(canvas, 'Showings', { status: 'connected' });
    if (!(await pressInFrame('Showings', 'Open the owner'))) return;
    await untilTold(canvas, 'Showings', { answer: 'open-record: done' });
    const about = { widgetId: 'showings', viewType: 'person', recordId: 'person-1' };
    const { openRecord } = typeof args.capabilities === 'object' ? args.capabilities : {};
    await expect(openRecord).toHaveBeenLastCalledWith({ viewType: 'person', recordId: 'person-2' }, about);
  },
};

/** `refreshRecord`: the widget changed the record, and the CRM reads it again. */
export const RefreshesTheRecord: Story = {
  args: { widget: showings('refresh-record') },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Showings', { answer: 'refresh-record: done' })),
};

/** Nobody clicked, so the widget may not take the agent anywhere: `refused`. */
export const NeedsAClick: Story = {
  args: { widget: showings('open-record') },
  // A click counts for some seconds: also the one that opened this story.
  loaders: [() => waitFor(() => expect(navigator.userActivation.isActive).toBe(false), { timeout: 8_000 })],
  play: async ({ canvas, args }) => {
    await untilTold(canvas, 'Showings', { answer: 'open-record: refused' });
    await expect(args.onProblem).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'refused' }));
  },
};

/** One question or modal of a frame at a time: the second is `out-of-turn`. */
export const OneAtATime: Story = {
  tags: ['!autodocs'],
  parameters: dialog,
  args: { widget: showings('confirm', 'modal') },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { answer: 'modal: out-of-turn' });
    await expect(canvas.getByRole('dialog')).toHaveTextContent('Jane gets an e-mail about it.');
  },
};

/** What is not in `capabilities` is denied, and the widget is told so: `supported: false`. */
export const Denied: Story = {
  args: { widget: showings('toast'), capabilities: {} },
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Showings', { status: 'connected', name: 'Jane', answer: 'toast: not here (unsupported)' });
  },
};

/** From right to left, with the words for a screen reader in Arabic, too. */
export const InArabic: Story = {
  args: { widget: { ...showings('toast'), name: 'جولات' }, words: wordsInArabic },
  decorators: [
    (Story) => (
      <div lang="ar" dir="rtl">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await untilTold(canvas, 'جولات', { direction: 'rtl', locale: 'ar' });
    await expect(await canvas.findByRole('button', { name: 'إخفاء' })).toBeVisible();
  },
};
