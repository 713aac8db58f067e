// Short, so that most turns pass without the machine doing something else.
const TURN_MS = 4;
// Until the compiler has done with it; a large context has taken its time before that.
const WARM_UP = { calls: 20_000, ms: 1_000 };

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
  for (const start = performance.now(); warm < WARM_UP.calls && performance.now() - start < WARM_UP.ms; warm++) await call();
  const times = Math.max(1, Math.ceil((TURN_MS * 1000) / (await timed(call, Math.ceil(warm / 10)))));
  return () => timed(call, times);
}
