import type { StoryContext } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

type Canvas = StoryContext['canvas'];

// A real page has to load, on a machine that may be busy.
const PATIENCE = { timeout: 8_000 };

export const press = async (canvas: Canvas, name: string): Promise<void> => userEvent.click(await canvas.findByRole('button', { name }));

/** One phone's section, shown or not. By its attribute: what is out of sight has no accessible name. */
export function phoneOf(canvas: Canvas, name = 'Acme Phone'): HTMLElement {
  const phone = canvas.queryAllByRole('region', { hidden: true }).find((each) => each.ariaLabel === name);
  if (!phone) throw new Error(`There is no ${name}.`);
  return phone;
}

/** The whole dock: "open", "minimized" or "hidden". */
export const viewOf = (canvas: Canvas): string | undefined => canvas.getByRole('complementary').dataset['view'];

export async function untilConnection(canvas: Canvas, status: string, name?: string): Promise<void> {
  await waitFor(() => expect(phoneOf(canvas, name).dataset['status']).toBe(status), PATIENCE);
}

export async function untilCall(canvas: Canvas, status: string, name?: string): Promise<void> {
  await waitFor(() => expect(phoneOf(canvas, name).dataset['call']).toBe(status), PATIENCE);
}

/** Every alert's code that there is: above the phone, and in its place. */
export async function untilAlert(canvas: Canvas, code: string): Promise<void> {
  await waitFor(() => {
    const alerts = canvas.getAllByRole('alert').map((each) => each.dataset['code'] ?? each.textContent);
    expect(alerts.join(' ')).toContain(code);
  }, PATIENCE);
}
