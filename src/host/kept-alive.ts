/** The frames that stay mounted while another tab is shown, so that they keep their state. */
export interface KeptAlive {
  /** The record they were signed for. */
  record: string;
  /** In the order of their mounting, which never changes: moving a frame in the DOM would reload it. */
  mounted: readonly string[];
  /** In the order of their last visit, the longest ago first. */
  visited: readonly string[];
}

export const nothingAlive: KeptAlive = { record: '', mounted: [], visited: [] };

/** A visit to a widget mounts it, and lets the least recently used one go when there are more than `maxAlive`. */
export function visit(alive: KeptAlive, record: string, id: string | undefined, maxAlive: number): KeptAlive {
  const { mounted, visited } = alive.record === record ? alive : nothingAlive;
  if (id === undefined || visited.at(-1) === id) return alive.record === record ? alive : { record, mounted, visited };
  const recent = [...visited.filter((each) => each !== id), id].slice(-Math.max(1, maxAlive));
  const order = mounted.includes(id) ? mounted : [...mounted, id];
  return { record, mounted: order.filter((each) => recent.includes(each)), visited: recent };
}

/** Lets the frames go of widgets that are gone. One that comes back has to be visited again. */
export function keepOnly(alive: KeptAlive, ids: readonly string[]): KeptAlive {
  const isThere = (id: string): boolean => ids.includes(id);
  if (alive.mounted.every(isThere)) return alive;
  return { ...alive, mounted: alive.mounted.filter(isThere), visited: alive.visited.filter(isThere) };
}
