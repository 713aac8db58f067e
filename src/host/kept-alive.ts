/** The frames that stay mounted while another tab is shown, so that they keep their state. */
export interface KeptAlive {
  /** The record they were signed for. */
  record: string;
  /** In the order of their mounting, which never changes: moving a frame in the DOM would reload it. */
  mounted: readonly string[];
  /** In the order of their last visit, the longest ago first. */
  visited: readonly string[];
}

export interface KeepLimit {
  maxAlive: number;
  /** These never go to make room, even when there are more of them than that. */
  pinned: readonly string[];
}

export const nothingAlive: KeptAlive = { record: '', mounted: [], visited: [] };

/** A visit to a widget mounts it, and lets the least recently used one go when there are more than the limit. */
export function visit(alive: KeptAlive, record: string, id: string | undefined, limit: KeepLimit): KeptAlive {
  const { mounted, visited } = alive.record === record ? alive : nothingAlive;
  if (id === undefined || visited.at(-1) === id) return alive.record === record ? alive : { record, mounted, visited };
  const recent = withinLimit([...visited.filter((each) => each !== id), id], limit);
  const order = mounted.includes(id) ? mounted : [...mounted, id];
  return { record, mounted: order.filter((each) => recent.includes(each)), visited: recent };
}

/** Lets the frames go of widgets that are gone. One that comes back has to be visited again. */
export function keepOnly(alive: KeptAlive, ids: readonly string[]): KeptAlive {
  const isThere = (id: string): boolean => ids.includes(id);
  if (alive.mounted.every(isThere)) return alive;
  return { ...alive, mounted: alive.mounted.filter(isThere), visited: alive.visited.filter(isThere) };
}

/** Of these visits the last stays, whatever the limit, and of the others those that are pinned and the latest there is room for. */
function withinLimit(visited: readonly string[], { maxAlive, pinned }: KeepLimit): string[] {
  const isHeld = (id: string): boolean => id === visited.at(-1) || pinned.includes(id);
  const loose = visited.filter((id) => !isHeld(id));
  const room = Math.max(0, maxAlive - (visited.length - loose.length));
  const gone = loose.slice(0, Math.max(0, loose.length - room));
  return visited.filter((id) => !gone.includes(id));
}
