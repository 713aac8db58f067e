import type { Meta, StoryObj } from '@storybook/react-vite';
import { type EntryOptions, useWidgetContext, type WidgetContextState } from 'partner-widgets/partner';
import { renderToString } from 'react-dom/server';
import { expect } from 'storybook/test';
import { StateReport } from '../StateReport.tsx';
import { openedWith, openedWithText } from './opened-with.ts';

/** The context in the page's URL, decoded and no more: good for a greeting while `useVerifiedContext` asks. */
function UseWidgetContext(props: EntryOptions) {
  return <StateReport hook="useWidgetContext" state={useWidgetContext(props)} />;
}

const meta: Meta<EntryOptions> = {
  title: 'Partner/useWidgetContext',
  component: UseWidgetContext,
  loaders: [async () => ({ url: await openedWith() })],
  render: (args, { loaded: { url } }) => <UseWidgetContext {...args} url={url} />,
};
export default meta;

type Story = StoryObj<EntryOptions>;

const shows =
  (status: WidgetContextState['status']): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByText(status)).toBeVisible();

/** Anyone can write such a URL, so the type says `Unverified`. */
export const Unverified: Story = { play: shows('unverified') };

/** What a server renders, which knows no address bar. */
export const Pending: Story = {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what React itself rendered, as a server would.
  render: () => <div dangerouslySetInnerHTML={{ __html: renderToString(<UseWidgetContext />) }} />,
  play: shows('pending'),
};

/** The text is not a context. Who wrote it was never asked. */
export const Failed: Story = { loaders: [async () => ({ url: await openedWithText('Jane-Doe!') })], play: shows('failed') };

({ pending: Pending, unverified: Unverified, failed: Failed }) satisfies Record<WidgetContextState['status'], Story>;
