import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ContentSecurityPolicyOptions, contentSecurityPolicyFor } from 'partner-widgets/protocol';
import { expect } from 'storybook/test';

interface PolicyProps extends ContentSecurityPolicyOptions {
  /** The registered widgets, and the phones. */
  pages: { name: string; url: string; iconUrl?: string }[];
}

/** The widgets, the header they need, and what there is to say about it. */
function Policy({ pages, ...options }: PolicyProps) {
  const { header, advice } = contentSecurityPolicyFor(pages, options);
  return (
    <section className="story-state" aria-label="The policy">
      {pages.map(({ name, url }) => (
        <p key={name}>
          {name} <code>{url}</code>
        </p>
      ))}
      <p>
        <output>{header}</output>
      </p>
      <dl className="story-facts">
        {advice.map(({ code, text }) => (
          <div key={text}>
            <dt>{code}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const meta: Meta<PolicyProps> = {
  title: 'Host/contentSecurityPolicyFor',
  component: Policy,
  parameters: {
    docs: {
      description: {
        component: 'What the CRM’s pages have to allow for these widgets, and nothing more. From `partner-widgets/protocol`.',
      },
    },
  },
  args: {
    hostOrigin: 'https://crm.example',
    pages: [
      { name: 'Homes', url: 'https://homes.example/widget?team=blue' },
      { name: 'Market', url: 'https://market.example/' },
      { name: 'Homes for companies', url: 'https://homes.example/companies' },
    ],
  },
};
export default meta;

type Story = StoryObj<PolicyProps>;

/** Each origin once, sorted; paths and queries play no part. */
export const Origins: Story = {
  play: async ({ canvas }) => expect(canvas.getByText('frame-src https://homes.example https://market.example')).toBeVisible(),
};

/** `delivery: 'post'` opens frames by a form, which `form-action` has to allow. */
export const ByPost: Story = {
  args: { delivery: 'post' },
  play: async ({ canvas }) =>
    expect(canvas.getByText(/; form-action 'self' https:\/\/homes\.example https:\/\/market\.example/)).toBeVisible(),
};

/** Without widgets nothing may be framed. */
export const None: Story = {
  args: { pages: [] },
  play: async ({ canvas }) => expect(canvas.getByText("frame-src 'none'")).toBeVisible(),
};

/** What cannot be framed is left out, and said. */
export const LeftOut: Story = {
  args: {
    pages: [
      { name: 'Own', url: 'https://crm.example/widget' },
      { name: 'Plain', url: 'http://plain.example/' },
      { name: 'Nonsense', url: 'homes' },
      { name: 'Address', url: 'https://[2001:db8::1]/' },
      { name: 'Homes', url: 'https://homes.example/' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('frame-src https://homes.example')).toBeVisible();
    for (const code of ['own-origin', 'insecure-url', 'malformed-url', 'unsupported-host'])
      await expect(canvas.getByText(code)).toBeVisible();
  },
};

/** Icons are loaded by the CRM's page itself. */
export const Icons: Story = {
  args: { pages: [{ name: 'Homes', url: 'https://homes.example/', iconUrl: 'https://cdn.example/homes.png' }] },
  play: async ({ canvas }) => expect(canvas.getByText(/img-src https:\/\/cdn\.example/)).toBeVisible(),
};
