import type { Meta, StoryObj } from '@storybook/react-vite';
import { gateWords, type VerifiedContextState, verifyWithPublicKey, WidgetGate, type WidgetGateProps } from 'partner-widgets/partner';
import { companyContext, testPublicKey } from 'partner-widgets/testing';
import { expect, fn, mocked, userEvent } from 'storybook/test';
import { A_DAY } from '../a-day.ts';
import { ContactCard } from './ContactCard.tsx';
import { openedForPublicKey, openedWith } from './opened-with.ts';
import { answers, neverVerifies, verify } from './verify.ts';

const meta: Meta<WidgetGateProps> = {
  title: 'Partner/WidgetGate',
  component: WidgetGate,
  // Signed when the story is shown, as a context is good for five minutes.
  loaders: [async () => ({ url: await openedWith() })],
  render: (args, { loaded: { url } }) => <WidgetGate {...args} url={url} />,
  args: { verify: fn(verify), children: ({ context }) => <ContactCard context={context} /> },
};
export default meta;

type Story = StoryObj<WidgetGateProps>;

/** The CRM's signature holds: the widget renders, with the context it may believe. */
export const VerifiedPerson: Story = {
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('heading')).toHaveTextContent('Jane Doe ✓ Verified');
    await expect(args.verify).toHaveBeenCalledOnce();
  },
};

/** By a public key, in the page: no server is asked. */
export const VerifiedByPublicKey: Story = {
  loaders: [async () => ({ url: await openedForPublicKey() })],
  args: { verify: fn(verifyWithPublicKey(testPublicKey)) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading')).toHaveTextContent('Jane Doe ✓ Verified');
  },
};

export const VerifiedCompany: Story = {
  loaders: [async () => ({ url: await openedWith(companyContext) })],
  play: async ({ canvas }) => expect(await canvas.findByRole('heading')).toHaveTextContent('Acme Corporation ✓ Verified'),
};

/** The verdict has not come yet. The skeleton comes after 150 ms. */
export const Verifying: Story = {
  args: { verify: neverVerifies, verifyTimeoutSeconds: A_DAY },
  play: async ({ canvas }) => void (await canvas.findByRole('status', { name: 'Checking that your CRM sent this' })),
};

/** Nothing of the context is shown. */
export const Failed: Story = {
  args: { verify: answers('signature-mismatch') },
  play: async ({ canvas }) => expect(await canvas.findByRole('alert')).toHaveTextContent('signature-mismatch'),
};

/** The button asks again, with the same signed context. */
export const RetryAsksAgain: Story = {
  args: { verify: fn(answers('verify-failed')) },
  play: async ({ canvas, args }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' });
    mocked(args.verify).mockImplementation(verify);
    await userEvent.click(retry);
    await canvas.findByText('Jane Doe');
    await expect(args.verify).toHaveBeenCalledTimes(2);
  },
};

/** `loading` and `failed` put your own in place of the built-in skeleton and notice. */
export const ReplacedNotice: Story = {
  args: {
    verify: answers('stale-context'),
    failed: ({ code }, retry) => (
      <p className="story-line">
        Please open this page anew. <code>{code}</code>{' '}
        <button type="button" onClick={retry}>
          Ask again
        </button>
      </p>
    ),
  },
  play: async ({ canvas }) => void (await canvas.findByText('stale-context')),
};

/** `words` replaces any of the built-in English, here by German. */
export const OtherWords: Story = {
  args: {
    verify: answers('stale-context'),
    words: {
      retry: 'Noch einmal versuchen',
      failures: {
        ...gateWords.failures,
        'stale-context': { title: 'Diese Seite ist veraltet', text: 'Lade das Widget neu, um den aktuellen Stand zu sehen.' },
      },
    },
  },
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Noch einmal versuchen' })),
};

export const Phone: Story = {
  // On a page of documentation it would be as wide as the others.
  tags: ['!autodocs'],
  globals: { viewport: { value: 'phone' } },
  args: Failed.args ?? {},
  play: async ({ canvas }) => void (await canvas.findByRole('alert')),
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  args: Failed.args ?? {},
  play: async ({ canvas }) => void (await canvas.findByRole('alert')),
};

({ verifying: Verifying, verified: VerifiedPerson, failed: Failed }) satisfies Record<VerifiedContextState['status'], Story>;
