import type { Meta, StoryObj } from '@storybook/react-vite';
import { useVerifiedContext, type VerifiedContextOptions, type VerifiedContextState } from 'partner-widgets/partner';
import { expect } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { StateReport } from '../StateReport.tsx';
import { openedWith, tampered } from './opened-with.ts';
import { neverVerifies, verify } from './verify.ts';

/** The page's context, once your verifier has said that the CRM signed it. */
function UseVerifiedContext(props: VerifiedContextOptions) {
  return <StateReport hook="useVerifiedContext" state={useVerifiedContext(props)} />;
}

const meta: Meta<VerifiedContextOptions> = {
  title: 'Partner/useVerifiedContext',
  component: UseVerifiedContext,
  loaders: [async () => ({ url: await openedWith() })],
  render: (args, { loaded: { url } }) => <UseVerifiedContext {...args} url={url} />,
  args: { verify },
};
export default meta;

type Story = StoryObj<VerifiedContextOptions>;

const shows =
  (status: VerifiedContextState['status']): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByText(status)).toBeVisible();

/** The address bar is then cleaned of the signed context, so that it is not copied or bookmarked. */
export const Verified: Story = { play: shows('verified') };

/** Also on a server, and until the page has hydrated. */
export const Verifying: Story = { args: { verify: neverVerifies, verifyTimeoutSeconds: A_DAY }, play: shows('verifying') };

/** `retry` asks again with the same signed context. */
export const Failed: Story = { loaders: [async () => ({ url: await tampered() })], play: shows('failed') };

({ verifying: Verifying, verified: Verified, failed: Failed }) satisfies Record<VerifiedContextState['status'], Story>;
