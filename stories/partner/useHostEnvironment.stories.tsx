import type { Meta, StoryObj } from '@storybook/react-vite';
import type { HostEnvironmentOptions } from 'partner-widgets/partner';
import { untilTold } from '../host/told.ts';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

/** How the CRM looks and whom it speaks to, from the first render on. Applied to the root element, unless `apply` is false. */
function UseHostEnvironment(_: HostEnvironmentOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useHostEnvironment',
  component: UseHostEnvironment as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  args: { hook: 'useHostEnvironment' },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

/** The CRM grants `environment`: its theme, its `--pw-` custom properties, its locale and time zone. */
export const Granted: Story = {
  globals: { theme: 'light' },
  args: { capabilities: { environment: { locale: 'pt-PT', timeZone: 'Europe/Lisbon' } } },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { colorScheme: 'light', locale: 'pt-PT', accent: '#2456d6' })),
};

export const Dark: Story = {
  ...Granted,
  globals: { theme: 'dark' },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { colorScheme: 'dark', accent: '#7aa2ff' })),
};

/** The language and the direction of the place where the frame stands. */
export const RightToLeft: Story = {
  args: { capabilities: { environment: true } },
  decorators: [
    (Story) => (
      <div lang="ar" dir="rtl">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { locale: 'ar', direction: 'rtl' })),
};

/** A CRM that grants nothing still has its colour scheme, which a frame inherits; the rest is the browser's. */
export const NotGranted: Story = {
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { locale: 'en-US', accent: '' })),
};
