import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetRegistrationForm, type WidgetRegistrationFormProps } from 'partner-widgets/host';
import { registrationProblemCodes } from 'partner-widgets/protocol';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

const homes = {
  name: 'Property search',
  description:
    '<p>Homes that <b>fit the person</b> on the page.</p><ul><li>New every hour</li><li>With the agent’s own notes</li></ul><p><a href="https://homes.example/">How it works</a></p>',
  url: 'https://homes.example/widget',
  viewTypes: ['person' as const],
  teamId: 'team-1',
};
const newWidget = {
  widgetId: '4f6ad9a2-5a6c-4a53-9a0e-0d3a6e3ad1c5',
  // Of no worth: the story's server makes none.
  secretKey: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
};

const meta: Meta<WidgetRegistrationFormProps> = {
  title: 'Host/WidgetRegistrationForm',
  component: WidgetRegistrationForm,
  args: {
    teams: [
      { id: 'team-1', name: 'Acme Real Estate' },
      { id: 'team-2', name: 'Harbour Homes' },
    ],
    onSubmit: fn(async () => newWidget),
    onDone: fn(),
  },
};
export default meta;

type Story = StoryObj<WidgetRegistrationFormProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const press = (canvas: Canvas, name: string) => userEvent.click(canvas.getByRole('button', { name }));
const untilStatus = (canvas: Canvas, status: string) => waitFor(() => expect(canvas.getByRole('form').dataset['status']).toBe(status));
const untilEditable = (canvas: Canvas) =>
  waitFor(() => expect(canvas.getByRole('textbox', { name: 'Description' })).toHaveAttribute('aria-busy', 'false'), { timeout: 10_000 });

/** A new widget. The description is rich text: bold, italic, lists and links. */
export const New: Story = { play: async ({ canvas }) => untilEditable(canvas) };

/** One that is registered can be changed while it is tested, and after it was sent back. */
export const Registered: Story = {
  args: { registration: homes, onSubmit: fn(async () => {}) },
  play: async ({ canvas, args }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await untilStatus(canvas, 'saved');
    await expect(args.onSubmit).toHaveBeenCalledWith(homes);
  },
};

/** The id and the secret key of a new widget are shown once, to be copied. */
export const ShownOnce: Story = {
  args: { registration: homes },
  play: async ({ canvas, args }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await expect(await canvas.findByRole('heading', { name: 'Your widget is registered' })).toHaveFocus();
    await expect(canvas.getByLabelText('Secret key')).toHaveValue(newWidget.secretKey);
    await expect(args.onDone).not.toHaveBeenCalled();
  },
};

/** The focus goes to the first field that is wrong. Each says what to do about it. */
export const EveryFieldWrong: Story = {
  args: {
    registration: { ...homes, name: '', url: 'http://homes.example/widget', viewTypes: [], description: `<p>${'long '.repeat(2_100)}</p>` },
  },
  play: async ({ canvas, args }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await untilStatus(canvas, 'refused');
    await expect(canvas.getByLabelText('Name')).toHaveFocus();
    await expect(args.onSubmit).not.toHaveBeenCalled();
  },
};

/** A problem that only the server knows of comes back from `onSubmit`. */
export const RefusedByServer: Story = {
  args: {
    registration: homes,
    onSubmit: async () => ({ ok: false, problems: [{ field: 'name', code: 'required', message: 'For developers.' }] }),
    words: { problems: { required: 'Another widget has this name.' } },
  },
  play: async ({ canvas }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await untilStatus(canvas, 'refused');
    await expect(canvas.getByText('Another widget has this name.')).toBeVisible();
  },
};

/** What was typed stays readable, and cannot be sent twice. */
export const Sending: Story = {
  args: { registration: homes, onSubmit: fn(() => new Promise<void>(() => {})) },
  play: async ({ canvas, args }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await untilStatus(canvas, 'sending');
    await press(canvas, 'Save');
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

/** Nothing is lost, and the same button tries again. */
export const Failed: Story = {
  args: { registration: homes, onSubmit: () => Promise.reject(new Error('The server is down.')) },
  play: async ({ canvas }) => {
    await untilEditable(canvas);
    await press(canvas, 'Save');
    await untilStatus(canvas, 'failed');
    await expect(canvas.getByLabelText('Name')).toHaveValue(homes.name);
  },
};

/** An address for the selected words. */
export const WithALink: Story = {
  args: { registration: { ...homes, description: '<p>How it works</p>' } },
  play: async ({ canvas }) => {
    await untilEditable(canvas);
    await press(canvas, 'Link');
    await expect(canvas.getByLabelText('Link address')).toHaveFocus();
  },
};

/** Right to left, on a phone. */
export const RightToLeft: Story = {
  args: { registration: { ...homes, name: 'بحث العقارات', description: '<p>منازل تناسب <b>العميل</b>.</p>' } },
  globals: { viewport: { value: 'phone' } },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
};

/** Every reason to refuse an address, for whoever writes or translates the words. */
export const EveryProblem: Story = {
  render: (args) => (
    <div className="story-grid">
      {registrationProblemCodes.map((code) => (
        <WidgetRegistrationForm
          key={code}
          {...args}
          teams={[]}
          words={{ title: code, register: code, save: code }}
          registration={homes}
          onSubmit={async () => ({ ok: false, problems: [{ field: 'url', code, message: 'For developers.' }] })}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const code of registrationProblemCodes) {
      const form = canvas.getByRole('form', { name: code });
      await userEvent.click(within(form).getByRole('button', { name: code }));
      await waitFor(() => expect(form.dataset['status']).toBe('refused'));
    }
  },
};
