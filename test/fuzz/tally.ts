/** What was run, and what came of it. */
export interface Tally {
  readonly inputs: number;
  /** Those that went to WebCrypto, too. */
  readonly onEdge: number;
  readonly codes: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly slowest: number;
  count(code: string, took: number): void;
  countEdge(inputs: number): void;
}

export function createTally(): Tally {
  const codes: Record<string, number> = {};
  let inputs = 0;
  let onEdge = 0;
  let slowest = 0;
  return {
    get inputs() {
      return inputs;
    },
    get onEdge() {
      return onEdge;
    },
    get slowest() {
      return slowest;
    },
    codes,
    countEdge(more) {
      onEdge += more;
    },
    count(code, took) {
      inputs += 1;
      codes[code] = (codes[code] ?? 0) + 1;
      slowest = Math.max(slowest, took);
    },
  };
}
