import { fail } from '../protocol/result.ts';
import { hostStore } from './host-store.ts';
import type { Answer, HostLink } from './link.ts';

/** The host refuses more. Characters of JSON. */
const MAX_STATE = 100_000;

/** What this page set, which is newer than what the host kept for it. */
const own: Record<string, unknown> = {};

/** What the host keeps for this widget and record, by key. Written by an earlier release of the widget, perhaps: parse it. */
export function readKept(link: HostLink): Record<string, unknown> {
  if (link.status !== 'connected' || !link.state) return {};
  try {
    const kept: unknown = JSON.parse(link.state);
    return { ...Object(kept) };
  } catch {
    return {};
  }
}

export async function keepState(key: string, value: unknown): Promise<Answer> {
  own[key] = value;
  // Not before, as other keys may have been kept by the page that was here before.
  await hostStore.settled();
  const json = JSON.stringify({ ...readKept(hostStore.getLink()), ...own });
  if (json.length > MAX_STATE) return { supported: true, ...fail('message-too-large', 'The state is over 100,000 characters of JSON.') };
  return hostStore.ask({ type: 'state', data: { json } }, () => undefined);
}
