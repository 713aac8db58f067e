// Short, so that most turns pass without the machine doing something else.
const TURN_MS = 4;

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

async function timed(call, times) {
  // What one contender left behind is not collected on another's time. A full collection would also throw away what the
  // compiler has learnt of all of them.
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  for (let at = 0; at < times; at++) await call();
  return ((performance.now() - start) * 1000) / times;
}

/** As many calls as take about `TURN_MS`, found out on warm code. */
async function calibrate(call) {
  await timed(call, 20_000);
  return Math.ceil((TURN_MS * 1000) / (await timed(call, 2000)));
}

/**
 * Rounds in one process; in each, every contender has its turn, and each round goes the other way round. So a slow moment of
 * the machine meets neighbours alike, and the ratio of two within a round says more than the ratio of their best times.
 * @returns microseconds per call, by contender, one for each round.
 */
export async function runRounds(contenders, count) {
  const turns = [];
  for (const [name, call] of Object.entries(contenders)) turns.push({ name, call, times: await calibrate(call) });
  const rounds = Object.fromEntries(turns.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const { name, call, times } of round % 2 ? turns.toReversed() : turns) rounds[name].push(await timed(call, times));
  }
  return rounds;
}
