import { onTestFinished } from 'vitest';
import type { CallingProvider } from '../../src/protocol/calling-settings.ts';
import { callingSettingsDefaults } from '../../src/protocol/calling-settings.ts';

/** The server of these tests under its other name: another origin than the test's own page. */
const PHONE_ORIGIN = `http://localhost:${location.port}`;

export function providerOf(id: string, changes: Partial<CallingProvider> & { sdk?: string } = {}): CallingProvider {
  const { sdk = 'ours', ...settings } = changes;
  const url = `${PHONE_ORIGIN}/test/host/phones/${sdk}.html?${new URLSearchParams({ name: id })}`;
  return { ...callingSettingsDefaults, id, name: `Phone ${id}`, url, ...settings };
}

/** What the phones' handlers were told, by the names of the phones' pages; and how to let a phone speak. */
export function hearPhones() {
  const heard: { source: MessageEventSource | null; name: string; data: unknown }[] = [];
  const hear = ({ origin, source, data }: MessageEvent<{ heard?: [string, unknown] }>): void => {
    if (origin === PHONE_ORIGIN && data.heard) heard.push({ source, name: data.heard[0], data: data.heard[1] });
  };
  addEventListener('message', hear);
  onTestFinished(() => removeEventListener('message', hear));
  return {
    /** What this frame's handlers of this name were called with. */
    by: (frame: HTMLIFrameElement | null | undefined, name: string): unknown[] =>
      heard.filter((each) => each.source === frame?.contentWindow && each.name === name).map(({ data }) => data),
    say: (frame: HTMLIFrameElement | null | undefined, act: string, data?: unknown): void =>
      frame?.contentWindow?.postMessage({ act, data }, PHONE_ORIGIN),
  };
}
