// Short, so that most turns pass without the machine doing something else.
const TURN_MS = 4;
const WARM_UP_MS = 150;

export type Call = () => Promise<unknown>;

async function timed(call: Call, times: number): Promise<number> {
  // What one contender left behind is not collected on another's time. A full collection would also throw away what the
  // compiler has learnt of all of them.
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  for (let at = 0; at < times; at++) await call();
  return ((performance.now() - start) * 1000) / times;
}

/** Makes a turn of a call: microseconds for one, over as many as take about `TURN_MS`, found out on warm code. */
export async function turnOf(call: Call): Promise<() => Promise<number>> {
  let warm = 0;
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS; warm++) await call();
  const times = Math.max(1, Math.ceil((TURN_MS * warm) / WARM_UP_MS));
  return () => timed(call, times);
}
