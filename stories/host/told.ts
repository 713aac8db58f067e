import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { Told } from '../talks/tell.ts';

type Canvas = StoryContext['canvas'];

// What each window's page told (talks/tell.ts), as a story cannot look into another origin's page.
const known = new WeakMap<object, Told>();
const listeners = new Set<(told: Told, source: object) => void>();

addEventListener('message', ({ source, data }: MessageEvent<{ storyTalk?: Told } | null>) => {
  if (!source || !data?.storyTalk) return;
  known.set(source, data.storyTalk);
  for (const listener of listeners) listener(data.storyTalk, source);
});

/** For whoever opened a page in a window of its own. */
export function onTold(listener: (told: Told, source: object) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Speaker {
  frame: HTMLIFrameElement;
  told: Told;
}

/** Waits until the page in a frame of this title has told this: gives the frame, and all that it told. */
export async function untilTold(canvas: Canvas, title: string, expected: Partial<Told>): Promise<Speaker> {
  const speakers = (): Speaker[] =>
    canvas.queryAllByTitle<HTMLIFrameElement>(title).flatMap((frame) => {
      const told = frame.contentWindow && known.get(frame.contentWindow);
      return told ? [{ frame, told }] : [];
    });
  const isMeant = ({ told }: Speaker): boolean => Object.entries(expected).every(([name, value]) => told[name as keyof Told] === value);
  return waitFor(
    async () => {
      const all = speakers();
      const meant = all.find(isMeant);
      // Of the others the first tells what is wrong.
      if (!meant) await expect(all[0]?.told).toMatchObject(expected);
      return meant as Speaker;
    },
    { timeout: 8_000 },
  );
}
