import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetReview, type WidgetReviewProps } from 'partner-widgets/host';
import { type ChecklistReport, checkIds, previewStates, type ReviewedWidget } from 'partner-widgets/protocol';
import { companyContext, personContext, signTestPreview } from 'partner-widgets/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { STORY_KEY } from '../widget/story-key.ts';
import { widget } from './widgets.ts';

const allPassed: ChecklistReport = {
  widgetUrl: 'https://homes.example/widget',
  checkedAt: '2026-11-20T09:30:00Z',
  results: checkIds.map((id) => ({ id, status: 'passed' as const })),
};
const someFailed: ChecklistReport = {
  ...allPassed,
  results: allPassed.results.map((result) => {
    switch (result.id) {
      case 'unicode':
        return { ...result, status: 'failed' as const, found: 'José was shown as “JosÃ©”.' };
      case 'stale-refused':
        return { ...result, status: 'failed' as const, found: 'The page showed “Jane Doe” for a context that was an hour old.' };
      case 'axe':
        return { ...result, status: 'skipped' as const };
      default:
        return result;
    }
  }),
};
const history: ReviewedWidget['history'] = [
  { step: 'request-approval', at: '2026-11-12T10:00:00Z', by: 'Pat Imani' },
  {
    step: 'send-back',
    at: '2026-11-14T15:20:00Z',
    by: 'Rae Okafor',
    note: 'Names with accents are garbled.\nAn old context is still shown.',
  },
  { step: 'request-approval', at: '2026-11-20T09:40:00Z', by: 'Pat Imani', note: 'Both mended.' },
];
const reviewed: ReviewedWidget = {
  ...widget('property-search', 'Property search'),
  description: '<p>Homes that <b>fit the person</b> on the page.</p>',
  teamId: 'team-1',
  status: 'requested',
  history,
  checklist: allPassed,
};

const meta: Meta<WidgetReviewProps> = {
  title: 'Host/WidgetReview',
  component: WidgetReview,
  args: {
    widget: reviewed,
    viewer: 'reviewer',
    onStep: fn(async () => {}),
    preview: {
      sign: ({ viewType, state }) => signTestPreview(viewType === 'person' ? personContext : companyContext, STORY_KEY, state),
      recordIds: { person: 'person-1', company: 'company-1' },
    },
  },
  parameters: { a11y: { options: { iframes: false } } },
};
export default meta;

type Story = StoryObj<WidgetReviewProps>;
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const press = (canvas: Canvas, name: string) => userEvent.click(canvas.getByRole('button', { name }));
const pick = (state: string): Story => ({
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('radio', { name: state }));
    await waitFor(() => expect(canvasElement.querySelector('.pw-frame')).toHaveAttribute('data-status', 'ready'), { timeout: 10_000 });
  },
});

/** What whoever decides for the CRM sees of a widget that asks for approval. */
export const Requested: Story = {};

/** Approved though points are open: the reviewer is told, and decides. */
export const PointsOpen: Story = { args: { widget: { ...reviewed, checklist: someFailed } } };

/** The steps that are legal depend on who looks, and on where the widget stands. */
export const InTesting: Story = {
  args: { viewer: 'partner', widget: { ...reviewed, status: 'testing', history: [], checklist: undefined }, preview: undefined },
};

export const SentBack: Story = {
  args: {
    viewer: 'partner',
    widget: { ...reviewed, status: 'sent-back', history: history.slice(0, 2), checklist: someFailed },
    preview: undefined,
  },
};

export const Approved: Story = {
  args: {
    widget: { ...reviewed, status: 'approved', history: [...history, { step: 'approve', at: '2026-11-21T08:00:00Z', by: 'Rae Okafor' }] },
    preview: undefined,
  },
};

/** Whoever is sent back is told why. */
export const NoteRequired: Story = {
  args: { preview: undefined },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Send back');
    await expect(canvas.getByLabelText('Note')).toHaveFocus();
    await expect(canvas.getByText('Say what there is to mend.')).toBeVisible();
    await expect(args.onStep).not.toHaveBeenCalled();
  },
};

export const Busy: Story = {
  args: { preview: undefined, onStep: fn(() => new Promise(() => {})) },
  play: async ({ canvas, args }) => {
    await press(canvas, 'Approve');
    await press(canvas, 'Approve');
    await expect(args.onStep).toHaveBeenCalledOnce();
  },
};

/** The note stays, and the same button tries again. */
export const Failed: Story = {
  args: { preview: undefined, onStep: () => Promise.reject(new Error('The server is down.')) },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByLabelText('Note'), 'Names are cut.');
    await press(canvas, 'Send back');
    await expect(await canvas.findByText(/nothing was changed/)).toBeVisible();
    await expect(canvas.getByLabelText('Note')).toHaveValue('Names are cut.');
  },
};

/** What a widget must stand up to. This one verifies, so it shows nothing of a context that was changed. */
export const PreviewTampered: Story = pick('Tampered');
export const PreviewStale: Story = pick('Stale');
export const PreviewFuture: Story = pick('Future');
export const PreviewUnknownPerson: Story = pick('Unknown person');
export const PreviewUnauthorisedUser: Story = pick('Unauthorised user');

/** The company's view has an unknown company in place of the unknown person. */
export const PreviewUnknownCompany: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Company view' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Unknown company' }));
    await expect(canvas.getAllByRole('radio')).toHaveLength(2 + previewStates.length - 1);
    await waitFor(() => expect(canvasElement.querySelector('.pw-frame')).toHaveAttribute('data-status', 'ready'), { timeout: 10_000 });
  },
};

export const OnAPhone: Story = { args: { widget: { ...reviewed, checklist: someFailed } }, globals: { viewport: { value: 'phone' } } };
