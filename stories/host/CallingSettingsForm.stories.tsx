import type { Meta, StoryObj } from '@storybook/react-vite';
import { CallingSettingsForm, type CallingSettingsFormProps, type CallingSettingsWords } from 'partner-widgets/host';
import { settingsProblemCodes } from 'partner-widgets/protocol';
import { expect, fn, mocked, userEvent, waitFor } from 'storybook/test';
import { wordsInArabic } from './calling-settings-in-arabic.ts';

const acme = {
  name: 'Acme Phone',
  url: 'https://phone.acme.example/widget',
  width: 400,
  height: 600,
  isReady: true,
  supportsInboundCalling: true,
  usesRemote: false,
};

const meta: Meta<CallingSettingsFormProps> = {
  title: 'Host/CallingSettingsForm',
  component: CallingSettingsForm,
  args: { settings: acme, onSave: fn(async () => {}), onRemove: fn(async () => {}) },
};
export default meta;

type Story = StoryObj<CallingSettingsFormProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const save = (canvas: Canvas) => userEvent.click(canvas.getByRole('button', { name: 'Save' }));
const untilStatus = (canvas: Canvas, status: string) => waitFor(() => expect(canvas.getByRole('form').dataset['status']).toBe(status));

/** A new provider: the defaults are filled in. */
export const New: Story = { args: { settings: undefined, onRemove: undefined } };

/** One that is there can be changed and removed. */
export const Existing: Story = {};

/** The focus goes to the first field that is wrong. Each says what to do about it; what the server refused looks the same. */
export const EveryFieldWrong: Story = {
  args: {
    settings: { ...acme, name: '', url: 'http://phone.acme.example/widget', width: 40, height: 6000 },
  },
  play: async ({ canvas, args }) => {
    await save(canvas);
    await untilStatus(canvas, 'refused');
    await expect(canvas.getByLabelText('Name')).toHaveFocus();
    await expect(canvas.getByRole('form').querySelectorAll('[aria-invalid="true"]')).toHaveLength(4);
    await expect(args.onSave).not.toHaveBeenCalled();
  },
};

/** A problem that only the server knows of comes back from `onSave`. */
export const RefusedByServer: Story = {
  args: {
    onSave: async () => ({
      ok: false,
      problems: [
        { field: 'url', code: 'unsafe-sandbox', message: 'For developers.' },
        { field: 'usesRemote', code: 'wrong-type', message: 'For developers.' },
      ],
    }),
    words: { problems: { 'wrong-type': 'Your plan has no remote control.' } },
  },
  play: async ({ canvas }) => {
    await save(canvas);
    await untilStatus(canvas, 'refused');
    await expect(canvas.getByLabelText('Address')).toHaveFocus();
  },
};

/** What was typed stays readable, and cannot be sent twice. */
export const Saving: Story = {
  args: { onSave: fn(() => new Promise<void>(() => {})) },
  play: async ({ canvas, args }) => {
    await save(canvas);
    await untilStatus(canvas, 'saving');
    await save(canvas);
    await expect(args.onSave).toHaveBeenCalledOnce();
  },
};

/** Nothing is lost, and the same button tries again. */
export const SaveFailed: Story = {
  args: { onSave: fn(() => Promise.reject(new Error('The network is gone.'))) },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Name'), ' for Europe');
    await save(canvas);
    await untilStatus(canvas, 'save-failed');
    await expect(canvas.getByLabelText('Name')).toHaveValue('Acme Phone for Europe');
  },
};

/** The first save fails, the second works. */
export const RetryAfterFailure: Story = {
  args: { onSave: fn(async () => {}) },
  play: async ({ canvas, args }) => {
    mocked(args.onSave).mockRejectedValueOnce(new Error('The network is gone.'));
    await save(canvas);
    await untilStatus(canvas, 'save-failed');
    await save(canvas);
    await untilStatus(canvas, 'saved');
    await expect(args.onSave).toHaveBeenLastCalledWith(acme);
  },
};

/** Said beside the button, and announced. The next edit ends it. */
export const Saved: Story = {
  play: async ({ canvas, args }) => {
    await save(canvas);
    await untilStatus(canvas, 'saved');
    await expect(args.onSave).toHaveBeenCalledWith(acme);
  },
};

/** To remove it takes a second step, which says what it means. */
export const ToRemove: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByText('Remove this provider'));
    await expect(canvas.getByRole('button', { name: 'Remove' })).toBeVisible();
    await expect(args.onRemove).not.toHaveBeenCalled();
  },
};

/** The CRM's server has not answered yet. */
export const Removing: Story = {
  args: { onRemove: () => new Promise(() => {}) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Remove this provider'));
    await userEvent.click(canvas.getByRole('button', { name: 'Remove' }));
    await untilStatus(canvas, 'removing');
  },
};

/** Removed; the CRM would now show something else. */
export const Removed: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Remove this provider'));
    await userEvent.click(canvas.getByRole('button', { name: 'Remove' }));
    await untilStatus(canvas, 'removed');
  },
};

/** It failed, and can be tried again. */
export const RemoveFailed: Story = {
  args: { onRemove: () => Promise.reject(new Error('The network is gone.')) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Remove this provider'));
    await userEvent.click(canvas.getByRole('button', { name: 'Remove' }));
    await untilStatus(canvas, 'remove-failed');
  },
};

/** A status without a story does not compile. */
({
  editing: Existing,
  refused: EveryFieldWrong,
  saving: Saving,
  saved: Saved,
  'save-failed': SaveFailed,
  removing: Removing,
  removed: Removed,
  'remove-failed': RemoveFailed,
}) satisfies Record<keyof CallingSettingsWords['statuses'], Story>;

export const Phone: Story = { ...EveryFieldWrong, tags: ['!autodocs'], globals: { viewport: { value: 'phone' } } };

export const Dark: Story = { ...EveryFieldWrong, globals: { theme: 'dark' } };

/** Right to left, in words of the host's own. An address is still read from the left. */
export const RightToLeft: Story = {
  args: { words: wordsInArabic, settings: { ...acme, name: 'هاتف أكمي', width: 40 } },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: wordsInArabic.save }));
    await untilStatus(canvas, 'refused');
  },
};

/** Every problem a field can have, for whoever writes or translates the words. */
export const EveryProblem: Story = {
  render: (args) => (
    <div className="story-grid">
      {settingsProblemCodes.map((code) => (
        <CallingSettingsForm
          key={code}
          {...args}
          words={{ title: code }}
          settings={{ ...acme, name: code }}
          onRemove={undefined}
          onSave={async () => ({ ok: false, problems: [{ field: 'url', code, message: 'For developers.' }] })}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const button of canvas.getAllByRole('button', { name: 'Save' })) await userEvent.click(button);
    await waitFor(() => {
      for (const form of canvas.getAllByRole('form')) expect(form.dataset['status']).toBe('refused');
    });
  },
};
