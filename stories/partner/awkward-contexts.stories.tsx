import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetGate, type WidgetGateProps } from 'partner-widgets/partner';
import { awkwardContexts, largeContext } from 'partner-widgets/testing';
import { expect } from 'storybook/test';
import { ContactCard } from './ContactCard.tsx';
import { openedWith } from './opened-with.ts';
import { verify } from './verify.ts';

const meta: Meta<WidgetGateProps> = {
  title: 'Partner/Awkward contexts',
  component: WidgetGate,
  parameters: {
    docs: {
      description: {
        component: '`awkwardContexts` of `partner-widgets/testing`: contexts on which widgets break, each for a reason of its own.',
      },
    },
  },
  render: (args, { loaded: { url } }) => <WidgetGate {...args} url={url} />,
  args: { verify, children: ({ context }) => <ContactCard context={context} /> },
};
export default meta;

type Story = StoryObj<WidgetGateProps>;

const opening = (context: Parameters<typeof openedWith>[0]): NonNullable<Story['loaders']> => [
  async () => ({ url: await openedWith(context) }),
];

const reads =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvas }) =>
    expect(await canvas.findByText(text)).toBeVisible();

/** `atob` alone makes JosÃ© of José. */
export const Accents: Story = { loaders: opening(awkwardContexts.accents), play: reads('José Núñez') };

/** Its Base64 holds a "+", which arrives as a space when a host does not percent-encode it. */
export const Plus: Story = { loaders: opening(awkwardContexts.plus), play: reads('O’Brien – VIP') };

/** A "+" and a "/" in the Base64 of plain ASCII. */
export const Ascii: Story = { loaders: opening(awkwardContexts.ascii), play: reads('A > B ~ ?') };

export const Emoji: Story = { loaders: opening(awkwardContexts.emoji), play: reads('👩‍💻 Ada 🏡') };

export const Japanese: Story = { loaders: opening(awkwardContexts.japanese), play: reads('太郎 山田') };

/** `<bdi>` keeps the name from turning the text around it. */
export const RightToLeft: Story = { loaders: opening(awkwardContexts.rightToLeft), play: reads('نورة الأحمد') };

/** Shown as text, never as markup. */
export const Html: Story = {
  loaders: opening(awkwardContexts.html),
  play: reads('<img src=x onerror=alert(1)> "><script>alert(2)</script>'),
};

/** Every optional field is null. */
export const Nulls: Story = { loaders: opening(awkwardContexts.nulls), play: reads('A person without a name') };

/** Nothing but what is required. */
export const Sparse: Story = { loaders: opening(awkwardContexts.sparse), play: reads('A company without a name') };

/** A decimal string where a number is documented. It is read as a number. */
export const DecimalText: Story = { loaders: opening(awkwardContexts.decimalText), play: reads('$50,000,000 a year') };

/** A megabyte: too long for a URL through most proxies, and read without trouble. */
export const Large: Story = { loaders: opening(largeContext()), play: reads('Jane Doe') };

({
  accents: Accents,
  plus: Plus,
  ascii: Ascii,
  emoji: Emoji,
  japanese: Japanese,
  rightToLeft: RightToLeft,
  html: Html,
  nulls: Nulls,
  sparse: Sparse,
  decimalText: DecimalText,
}) satisfies Record<keyof typeof awkwardContexts, Story>;
