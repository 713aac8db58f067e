import { fail, type Result } from '../protocol/result.ts';
import { hostStore } from './host-store.ts';
import type { Answer } from './link.ts';

/** The host refuses more. Characters of JSON, all keys together. */
const MAX_STATE = 100_000;

type Kept = ReadonlyMap<string, unknown>;

/** What this page set, which is newer than what the host kept for it. Undefined is forgotten. */
const own = /* @__PURE__ */ new Map<string, unknown>();
const listeners = /* @__PURE__ */ new Set<() => void>();
let fromHost: { text: string; kept: Kept } | undefined;

/** What stands under this key; the same value until it changes. An earlier release of the widget may have written it: parse it. */
export function readKept(key: string): unknown {
  return own.has(key) ? own.get(key) : keptByHost().get(key);
}

export function watchKept(listener: () => void): () => void {
  listeners.add(listener);
  const leave = hostStore.subscribe(listener);
  return () => {
    listeners.delete(listener);
    leave();
  };
}

export async function keepState(key: string, value: unknown): Promise<Answer> {
  const copy = copyOf(value);
  if (!copy.ok) return { supported: true, ...copy };
  own.set(key, copy.value);
  for (const listener of [...listeners]) listener();
  // Not before, as there may be other keys of the page that was here before.
  await hostStore.settled();
  const size = JSON.stringify(Object.fromEntries([...keptByHost(), ...own])).length;
  if (size > MAX_STATE) return { supported: true, ...fail('message-too-large', 'State of over 100,000 characters.') };
  const json = copy.value === undefined ? null : JSON.stringify(copy.value);
  return hostStore.ask({ type: 'state', data: { key, json } });
}

function keptByHost(): Kept {
  const link = hostStore.getLink();
  const text = (link.status === 'connected' && link.state) || '';
  if (fromHost?.text !== text) fromHost = { text, kept: parse(text) };
  return fromHost.kept;
}

function parse(text: string): Kept {
  try {
    return new Map(Object.entries(Object(JSON.parse(text))));
  } catch {
    return new Map();
  }
}

/** As it is now: the widget may change its own. */
function copyOf(value: unknown): Result<unknown> {
  try {
    const json = JSON.stringify(value);
    return { ok: true, value: json === undefined ? undefined : JSON.parse(json) };
  } catch (cause) {
    return fail('malformed-message', `State is kept as JSON: ${String(cause)}`);
  }
}
