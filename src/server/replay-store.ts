/** Where accepted signatures are remembered until they would be stale anyway. One store for all servers that share a key. */
export interface ReplayStore {
  /**
   * Takes `id` if nobody has, and keeps it at least until `expiresAt` (milliseconds since 1970).
   * Must be atomic: of a thousand calls with one `id`, one is told true. On Redis: `SET id 1 NX PXAT expiresAt`.
   */
  claim(id: string, expiresAt: number): boolean | Promise<boolean>;
}

/** A store for one process. It holds what the last minutes accepted, and forgets the rest as it goes. */
export function createMemoryReplayStore({ now = Date.now }: { now?: () => number } = {}): ReplayStore {
  const expiries = new Map<string, number>();
  let sweepAt = 0;
  function sweep(moment: number): void {
    if (moment < sweepAt) return;
    for (const [id, expiry] of expiries) if (expiry < moment) expiries.delete(id);
    sweepAt = moment + 10_000;
  }
  return {
    claim(id, expiresAt) {
      sweep(now());
      if (expiries.has(id)) return false;
      expiries.set(id, expiresAt);
      return true;
    },
  };
}
