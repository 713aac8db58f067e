import type { Meta, StoryObj } from '@storybook/react-vite';
import { SignedWidgetFrame, type SignedWidgetFrameProps } from 'partner-widgets/host';
import { largeContext, signTestContext } from 'partner-widgets/testing';
import { expect } from 'storybook/test';
import type { ContextFailureCode } from '../../src/protocol/failure.ts';
import { neverSigns, refuses, sign } from '../sign.ts';
import { STORY_KEY } from '../widget/story-key.ts';
import { slowUrl, widgetUrl } from '../widget-url.ts';

const meta: Meta<SignedWidgetFrameProps> = {
  title: 'Host/SignedWidgetFrame/Failures',
  component: SignedWidgetFrame,
  decorators: [
    (Story) => (
      <div className="story-short">
        <Story />
      </div>
    ),
  ],
  parameters: {
    a11y: { options: { iframes: false } },
    docs: {
      description: {
        component: 'What an agent reads for every failure. The words are replaced by the prop `words`, the whole notice by `failed`.',
      },
    },
  },
  args: { widget: { id: 'homes', name: 'Homes', url: widgetUrl }, viewType: 'person', recordId: 'person-1', sign },
};
export default meta;

type Story = StoryObj<SignedWidgetFrameProps>;

const at = (url: string) => ({ id: 'homes', name: 'Homes', url });

const shows =
  (code: ContextFailureCode): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByRole('alert', {}, { timeout: 5_000 })).toHaveTextContent(code);

// What the host finds out itself.

/** The registered URL is not absolute. */
export const MalformedUrl: Story = { args: { widget: at('widgets.example/homes') }, play: shows('malformed-url') };

/** The registered URL is neither https, nor http between two pages on this machine. */
export const InsecureUrl: Story = { args: { widget: at('http://widgets.example/homes') }, play: shows('insecure-url') };

/** The widget is on the CRM's own origin, where the sandbox would hold nothing back. */
export const UnsafeSandbox: Story = { args: { widget: at(`${location.origin}/homes`) }, play: shows('unsafe-sandbox') };

/** The signed URL is longer than 8,000 characters. */
export const UrlTooLong: Story = {
  args: { sign: () => signTestContext(largeContext(10_000), STORY_KEY) },
  play: shows('url-too-long'),
};

/** The signer rejected, or answered with something else than a signed context. */
export const SignFailed: Story = {
  args: { sign: () => Promise.reject(new Error('The network is gone.')) },
  play: shows('sign-failed'),
};

/** No signature came within `signTimeoutSeconds`. */
export const SignTimeout: Story = { args: { sign: neverSigns, signTimeoutSeconds: 0.05 }, play: shows('sign-timeout') };

/** The frame did not load within `loadTimeoutSeconds`. */
export const LoadTimeout: Story = { args: { widget: at(slowUrl), loadTimeoutSeconds: 0.05 }, play: shows('load-timeout') };

// What the CRM's server answers to a request for a signature.

/** The server did not understand the request. */
export const MalformedRequest: Story = { args: { sign: refuses('malformed-request') }, play: shows('malformed-request') };

/** This session may not see this record in this widget. */
export const Unauthorized: Story = { args: { sign: refuses('unauthorized') }, play: shows('unauthorized') };

/** The server knows no such widget, or has no key for it. */
export const UnknownWidget: Story = { args: { sign: refuses('unknown-widget') }, play: shows('unknown-widget') };

/** The server knows no such record. */
export const UnknownRecord: Story = { args: { sign: refuses('unknown-record') }, play: shows('unknown-record') };

// What a widget finds out. A signer that verifies what it signed could answer so, too.

export const MissingContext: Story = { args: { sign: refuses('missing-context') }, play: shows('missing-context') };
export const MissingSignature: Story = { args: { sign: refuses('missing-signature') }, play: shows('missing-signature') };
export const DuplicateParameter: Story = { args: { sign: refuses('duplicate-parameter') }, play: shows('duplicate-parameter') };
export const ContextTooLarge: Story = { args: { sign: refuses('context-too-large') }, play: shows('context-too-large') };
export const SignatureMismatch: Story = { args: { sign: refuses('signature-mismatch') }, play: shows('signature-mismatch') };
export const MissingPublicKeySignature: Story = {
  args: { sign: refuses('missing-public-key-signature') },
  play: shows('missing-public-key-signature'),
};
export const UnknownKeyId: Story = { args: { sign: refuses('unknown-key-id') }, play: shows('unknown-key-id') };
export const MalformedContext: Story = { args: { sign: refuses('malformed-context') }, play: shows('malformed-context') };
export const InvalidContext: Story = { args: { sign: refuses('invalid-context') }, play: shows('invalid-context') };
export const StaleContext: Story = { args: { sign: refuses('stale-context') }, play: shows('stale-context') };
export const FutureContext: Story = { args: { sign: refuses('future-context') }, play: shows('future-context') };
export const ReplayedContext: Story = { args: { sign: refuses('replayed-context') }, play: shows('replayed-context') };
export const ReplayCheckFailed: Story = { args: { sign: refuses('replay-check-failed') }, play: shows('replay-check-failed') };
export const VerifyFailed: Story = { args: { sign: refuses('verify-failed') }, play: shows('verify-failed') };
export const VerifyTimeout: Story = { args: { sign: refuses('verify-timeout') }, play: shows('verify-timeout') };

/** A code without a story does not compile. */
const failures = {
  'malformed-url': MalformedUrl,
  'insecure-url': InsecureUrl,
  'unsafe-sandbox': UnsafeSandbox,
  'url-too-long': UrlTooLong,
  'sign-failed': SignFailed,
  'sign-timeout': SignTimeout,
  'load-timeout': LoadTimeout,
  'malformed-request': MalformedRequest,
  unauthorized: Unauthorized,
  'unknown-widget': UnknownWidget,
  'unknown-record': UnknownRecord,
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
} satisfies Record<ContextFailureCode, Story>;

/** All of them beside each other, for whoever writes or translates the words. */
export const EveryFailure: Story = {
  render: (args) => (
    <div className="story-grid">
      {Object.entries(failures).map(([code, story]) => (
        <SignedWidgetFrame
          key={code}
          {...args}
          bar={false}
          {...story.args}
          widget={{ ...args.widget, ...story.args?.widget, name: code }}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const code of Object.keys(failures)) await canvas.findByText(code);
  },
};
