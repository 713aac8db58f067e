import type { Meta, StoryObj } from '@storybook/react-vite';
import { createStateStore } from 'partner-widgets/host';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';

const about = { widgetId: 'notes', viewType: 'person', recordId: 'person-1' } as const;

interface StoredProps {
  /** So that the next agent at this machine does not read what the last one typed. */
  agentId: string;
}

/** What the store holds of one widget and record, and three ways to change that. */
function Stored({ agentId }: StoredProps) {
  const store = createStateStore(agentId);
  const [, look] = useState(0);
  const then = (act: () => void) => () => {
    act();
    look((count) => count + 1);
  };
  const other = createStateStore('another agent').read(about);
  return (
    <section className="story-state" aria-label="The store">
      <p>
        <code>read()</code> <output>{String(store.read(about))}</output>
      </p>
      <p>
        <code>createStateStore('another agent').read()</code> <output>{String(other)}</output>
      </p>
      <button type="button" className="story-button" onClick={then(() => store.write(about, '{"note":"Likes the kitchen"}'))}>
        write()
      </button>{' '}
      <button type="button" className="story-button" onClick={then(() => store.write(about, null))}>
        write(null)
      </button>{' '}
      <button type="button" className="story-button" onClick={then(() => store.clear())}>
        clear()
      </button>
    </section>
  );
}

const meta: Meta<StoredProps> = {
  title: 'Host/createStateStore',
  component: Stored,
  beforeEach: ({ args }) => createStateStore(args.agentId).clear(),
  parameters: {
    docs: {
      description: {
        component:
          'Where the CRM keeps what widgets give it to keep: in this browser tab, across reloads, for one agent, widget and record. The 20 newest stay.',
      },
    },
  },
  args: { agentId: 'agent-1' },
};
export default meta;

type Story = StoryObj<StoredProps>;

/** Nothing was written: `null`. */
export const Empty: Story = {
  play: async ({ canvas }) => expect(canvas.getAllByText('null')).toHaveLength(2),
};

/** The text is kept as it is. Another agent does not read it. */
export const Kept: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'write()' }));
    await expect(canvas.getByText('{"note":"Likes the kitchen"}')).toBeVisible();
    await expect(canvas.getAllByText('null')).toHaveLength(1);
  },
};

/** `null` forgets one. */
export const Forgotten: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'write()' }));
    await userEvent.click(canvas.getByRole('button', { name: 'write(null)' }));
    await expect(canvas.getAllByText('null')).toHaveLength(2);
  },
};

/** `clear()` forgets all of this agent and the others: call it when the agent logs out. */
export const Cleared: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'write()' }));
    await userEvent.click(canvas.getByRole('button', { name: 'clear()' }));
    await expect(canvas.getAllByText('null')).toHaveLength(2);
  },
};
