import { fail, type Result } from '../protocol/result.ts';
import { hostStore } from './host-store.ts';
import type { Answer, HostLink } from './link.ts';

/** The host refuses more. Characters of JSON. */
const MAX_STATE = 100_000;

/** What this page set, which is newer than what the host kept for it. Undefined is forgotten. */
const own = /* @__PURE__ */ new Map<string, unknown>();

/** What the host keeps for this widget and record, by key. Written by an earlier release of the widget, perhaps: parse it. */
export function readKept(link: HostLink): ReadonlyMap<string, unknown> {
  if (link.status !== 'connected' || !link.state) return new Map();
  try {
    return new Map(Object.entries(Object(JSON.parse(link.state))));
  } catch {
    return new Map();
  }
}

export async function keepState(key: string, value: unknown): Promise<Answer> {
  const copy = copyOf(value);
  if (!copy.ok) return { supported: true, ...copy };
  own.set(key, copy.value);
  // Not before, as other keys may have been kept by the page that was here before.
  await hostStore.settled();
  const json = JSON.stringify(Object.fromEntries([...readKept(hostStore.getLink()), ...own]));
  if (json.length > MAX_STATE) return { supported: true, ...fail('message-too-large', 'The state is over 100,000 characters of JSON.') };
  return hostStore.ask({ type: 'state', data: { json } }, () => undefined);
}

/** As it is now: the widget may change its own. */
function copyOf(value: unknown): Result<unknown> {
  try {
    const json = JSON.stringify(value);
    return { ok: true, value: json === undefined ? undefined : JSON.parse(json) };
  } catch (cause) {
    return fail('malformed-message', `State is kept as JSON, and this is none: ${String(cause)}`);
  }
}
