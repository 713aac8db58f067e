import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';

type Canvas = StoryContext['canvas'];

/** The frame's status, as the section tells it. */
export function statusOf(canvas: Canvas, name: string): string | undefined {
  return canvas.getByRole('region', { name }).dataset['status'];
}

/** Waits for the widget's frame to load, and gives it. */
export async function untilReady(canvas: Canvas, name: string): Promise<HTMLIFrameElement> {
  await waitFor(() => expect(statusOf(canvas, name)).toBe('ready'), { timeout: 5_000 });
  return canvas.getByTitle<HTMLIFrameElement>(name);
}
