import type { Meta, StoryObj } from '@storybook/react-vite';
import { verifyWithPublicKey, WidgetGate, type WidgetGateProps } from 'partner-widgets/partner';
import { personContext, testPublicKey, verifyWithSecretKey } from 'partner-widgets/testing';
import { expect } from 'storybook/test';
import type { ContextFailureCode } from '../../src/protocol/failure.ts';
import { STORY_KEY } from '../widget/story-key.ts';
import { ContactCard } from './ContactCard.tsx';
import { openedForPublicKey, openedTwice, openedWith, openedWithout, openedWithText, tampered } from './opened-with.ts';
import { answers, neverVerifies, verify } from './verify.ts';

const meta: Meta<WidgetGateProps> = {
  title: 'Partner/WidgetGate/Failures',
  component: WidgetGate,
  parameters: {
    docs: {
      description: {
        component: 'What an agent reads for every failure, brought about as it comes about in life where a page can do that alone.',
      },
    },
  },
  loaders: [async () => ({ url: await openedWith() })],
  render: (args, { loaded: { url } }) => <WidgetGate {...args} url={url} />,
  args: { verify, children: ({ context }) => <ContactCard context={context} /> },
};
export default meta;

type Story = StoryObj<WidgetGateProps>;

const opening = (open: () => Promise<string>): NonNullable<Story['loaders']> => [async () => ({ url: await open() })];

const shows =
  (code: ContextFailureCode): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByRole('alert', {}, { timeout: 5_000 })).toHaveTextContent(code);

// What is wrong with the URL.

/** Opened without `context`: by hand, or by a bookmark. */
export const MissingContext: Story = { loaders: opening(() => openedWithout('context')), play: shows('missing-context') };

/** Opened without `signature`. */
export const MissingSignature: Story = { loaders: opening(() => openedWithout('signature')), play: shows('missing-signature') };

/** `context` is there twice, so two readers could see two contexts. */
export const DuplicateParameter: Story = { loaders: opening(openedTwice), play: shows('duplicate-parameter') };

// What the signature and the text under it say.

/** Longer than `maxContextLength`, here 100. */
export const ContextTooLarge: Story = {
  args: { verify: verifyWithSecretKey(STORY_KEY, { maxContextLength: 100 }) },
  play: shows('context-too-large'),
};

/** Another context under the signature of this one. */
export const SignatureMismatch: Story = { loaders: opening(tampered), play: shows('signature-mismatch') };

/** The widget verifies in its page, and the CRM signs with the secret key alone. */
export const MissingPublicKeySignature: Story = {
  args: { verify: verifyWithPublicKey(testPublicKey) },
  play: shows('missing-public-key-signature'),
};

/** The CRM signs with a key that the widget has not heard of. */
export const UnknownKeyId: Story = {
  args: { verify: verifyWithPublicKey({ ...testPublicKey, kid: 'next' }) },
  loaders: opening(openedForPublicKey),
  play: shows('unknown-key-id'),
};

/** Signed, but neither Base64 nor JSON. */
export const MalformedContext: Story = { loaders: opening(() => openedWithText('Jane-Doe!')), play: shows('malformed-context') };

/** Signed JSON, without the team, the agent and the contact. */
export const InvalidContext: Story = {
  loaders: opening(() => openedWithText(btoa(JSON.stringify({ timestamp: personContext.timestamp })))),
  play: shows('invalid-context'),
};

/** Signed ten minutes ago. */
export const StaleContext: Story = { loaders: opening(() => openedWith(personContext, 600)), play: shows('stale-context') };

/** Signed by a clock that is ten minutes ahead. */
export const FutureContext: Story = { loaders: opening(() => openedWith(personContext, -600)), play: shows('future-context') };

/** The replay store has seen it before. */
export const ReplayedContext: Story = {
  args: { verify: verifyWithSecretKey(STORY_KEY, { replayStore: { claim: () => false } }) },
  play: shows('replayed-context'),
};

/** The replay store does not answer, so nobody can say whether it is new. */
export const ReplayCheckFailed: Story = {
  args: { verify: verifyWithSecretKey(STORY_KEY, { replayStore: { claim: () => Promise.reject(new Error('The store is gone.')) } }) },
  play: shows('replay-check-failed'),
};

// What is wrong with the verifier.

/** The verifier rejected, or answered with something else than a Result. */
export const VerifyFailed: Story = {
  args: { verify: () => Promise.reject(new Error('The network is gone.')) },
  play: shows('verify-failed'),
};

/** No verdict came within `verifyTimeoutSeconds`. */
export const VerifyTimeout: Story = { args: { verify: neverVerifies, verifyTimeoutSeconds: 0.05 }, play: shows('verify-timeout') };

/** The verifying route did not understand the request. */
export const MalformedRequest: Story = { args: { verify: answers('malformed-request') }, play: shows('malformed-request') };

// What only a host finds out. A verifier of your own may answer with any code.

export const MalformedUrl: Story = { args: { verify: answers('malformed-url') }, play: shows('malformed-url') };
export const InsecureUrl: Story = { args: { verify: answers('insecure-url') }, play: shows('insecure-url') };
export const UrlTooLong: Story = { args: { verify: answers('url-too-long') }, play: shows('url-too-long') };
export const UnsafeSandbox: Story = { args: { verify: answers('unsafe-sandbox') }, play: shows('unsafe-sandbox') };
export const SignFailed: Story = { args: { verify: answers('sign-failed') }, play: shows('sign-failed') };
export const SignTimeout: Story = { args: { verify: answers('sign-timeout') }, play: shows('sign-timeout') };
export const LoadTimeout: Story = { args: { verify: answers('load-timeout') }, play: shows('load-timeout') };
export const Unauthorized: Story = { args: { verify: answers('unauthorized') }, play: shows('unauthorized') };
export const UnknownWidget: Story = { args: { verify: answers('unknown-widget') }, play: shows('unknown-widget') };
export const UnknownRecord: Story = { args: { verify: answers('unknown-record') }, play: shows('unknown-record') };

/** A code without a story does not compile. */
({
  'missing-context': MissingContext,
  'missing-signature': MissingSignature,
  'duplicate-parameter': DuplicateParameter,
  'context-too-large': ContextTooLarge,
  'signature-mismatch': SignatureMismatch,
  'missing-public-key-signature': MissingPublicKeySignature,
  'unknown-key-id': UnknownKeyId,
  'malformed-context': MalformedContext,
  'invalid-context': InvalidContext,
  'stale-context': StaleContext,
  'future-context': FutureContext,
  'replayed-context': ReplayedContext,
  'replay-check-failed': ReplayCheckFailed,
  'verify-failed': VerifyFailed,
  'verify-timeout': VerifyTimeout,
  'malformed-request': MalformedRequest,
  'malformed-url': MalformedUrl,
  'insecure-url': InsecureUrl,
  'url-too-long': UrlTooLong,
  'unsafe-sandbox': UnsafeSandbox,
  'sign-failed': SignFailed,
  'sign-timeout': SignTimeout,
  'load-timeout': LoadTimeout,
  unauthorized: Unauthorized,
  'unknown-widget': UnknownWidget,
  'unknown-record': UnknownRecord,
}) satisfies Record<ContextFailureCode, Story>;
