import type { Meta, StoryObj } from '@storybook/react-vite';
import { createStateStore } from 'partner-widgets/host';
import type { HostOptions } from 'partner-widgets/partner';
import { expect } from 'storybook/test';
import { pressInFrame } from '../host/press-in-frame.ts';
import { untilTold } from '../host/told.ts';
import { HookInCrm, type HookInCrmProps } from './HookInCrm.tsx';

const store = createStateStore('agent-1');
const about = { widgetId: 'widget', viewType: 'person', recordId: 'person-1' } as const;

/** State that outlives the page, as the CRM keeps it for this widget and record. */
function UseHostState(_: HostOptions) {
  return null;
}

const meta: Meta<HookInCrmProps> = {
  title: 'Partner/useHostState',
  component: UseHostState as never,
  parameters: { a11y: { options: { iframes: false } } },
  render: (args) => <HookInCrm {...args} />,
  beforeEach: () => store.clear(),
  args: { hook: 'useHostState', capabilities: { state: store } },
};
export default meta;

type Story = StoryObj<HookInCrmProps>;

/** Nothing was kept: the initial value. */
export const Initial: Story = {
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'restored', kept: '0' })),
};

/** What the last page kept, after it was parsed. */
export const Restored: Story = {
  beforeEach: () => store.write(about, '{"count":41}'),
  play: async ({ canvas }) => {
    await untilTold(canvas, 'Widget', { status: 'restored', kept: '41' });
    if (!(await pressInFrame('Widget', 'set(42)'))) return;
    await untilTold(canvas, 'Widget', { kept: '42' });
    await expect(store.read(about)).toBe('{"count":42}');
  },
};

/** `parse` gives undefined for what an earlier release of the widget wrote: it begins anew. */
export const OfAnotherRelease: Story = {
  beforeEach: () => store.write(about, '{"count":"forty-one"}'),
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'restored', kept: '0' })),
};

/** Where the CRM does not grant `state`, it lives as long as the page. */
export const NotGranted: Story = {
  args: { capabilities: {} },
  play: async ({ canvas }) => void (await untilTold(canvas, 'Widget', { status: 'restored', kept: '0' })),
};
