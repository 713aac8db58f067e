import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { reportOf } from './widget-report.ts';

type Canvas = StoryContext['canvas'];

/** The frame's status, as the section tells it. */
export function statusOf(canvas: Canvas, name: string): string | undefined {
  return canvas.getByRole('region', { name }).dataset['status'];
}

/** Waits for the frame to load and for the widget in it to verify and render: gives the frame. */
export async function untilReady(canvas: Canvas, name: string): Promise<HTMLIFrameElement> {
  await waitFor(() => expect(statusOf(canvas, name)).toBe('ready'), { timeout: 5_000 });
  const frame = canvas.getByTitle<HTMLIFrameElement>(name);
  await reportOf(frame);
  return frame;
}
