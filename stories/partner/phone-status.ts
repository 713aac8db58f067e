import type { CallingExtension } from 'partner-widgets/partner';
import { expect, waitFor } from 'storybook/test';

interface Heard {
  status: CallingExtension['status'];
  code?: string | undefined;
}

// What each window's phone told (phone/state.tsx), as a story cannot look into another origin's page.
const statuses = new WeakMap<object, Heard>();
const listeners = new Set<(heard: Heard, source: object) => void>();

addEventListener('message', ({ source, data }: MessageEvent<{ storyPhone?: Heard }>) => {
  if (!source || !data?.storyPhone) return;
  statuses.set(source, data.storyPhone);
  for (const listener of listeners) listener(data.storyPhone, source);
});

export function onStatus(listener: (heard: Heard, source: object) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits until the phone in this frame is in this state. */
export async function untilStatus(frame: HTMLIFrameElement, status: Heard['status'], code?: string): Promise<void> {
  const heard = (): Heard | undefined => (frame.contentWindow ? statuses.get(frame.contentWindow) : undefined);
  await waitFor(() => expect(heard()).toEqual({ status, code }), { timeout: 8_000 });
}
