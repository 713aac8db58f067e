import type { AboutFrame } from './about-frame.ts';

/** Keeps the JSON of widgets, each for one widget and record. */
export interface StateStore {
  read(about: AboutFrame): string | null;
  /** null forgets it. */
  write(about: AboutFrame, json: string | null): void;
}

/** The oldest goes first. With 100,000 characters each they still fit into what browsers give a site. */
const MAX_KEPT = 20;

const PREFIX = 'partner-widgets state';

/**
 * Keeps what widgets keep in this browser tab, across reloads, until the tab is closed.
 * @param agentId so that the next agent at this machine does not read it. `clear()` when the agent logs out.
 */
export function createStateStore(agentId: string): StateStore & { clear(): void } {
  const keyOf = ({ widgetId, viewType, recordId }: AboutFrame): string =>
    `${PREFIX} ${JSON.stringify([agentId, widgetId, viewType, recordId])}`;
  return {
    read: (about) => attempt(() => sessionStorage.getItem(keyOf(about))) ?? null,
    write: (about, json) => void attempt(() => keep(keyOf(about), json)),
    clear: () => void attempt(() => [...listed(), PREFIX].map((key) => sessionStorage.removeItem(key))),
  };
}

function keep(key: string, json: string | null): void {
  const others = listed().filter((each) => each !== key);
  const gone = others.splice(0, Math.max(0, others.length - MAX_KEPT + 1));
  for (const each of gone) sessionStorage.removeItem(each);
  if (json === null) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, json);
  sessionStorage.setItem(PREFIX, JSON.stringify(json === null ? others : [...others, key]));
}

/** The keys there are, the newest last: storage has no order of its own. */
function listed(): string[] {
  const keys: unknown = JSON.parse(sessionStorage.getItem(PREFIX) ?? '[]');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

/** A browser may have no storage, or a full one: then nothing is kept, and nothing breaks. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
