/** What an agent, the record and its widgets do. `at`: seconds from the beginning. */
export type Act = { at: number } & (
  | { does: 'open'; tab: number }
  /** The record changed: the widgets get their context anew. */
  | { does: 'change' }
  | { does: 'flip-theme' }
  | { does: 'toast' | 'badge'; text: string }
  /** On to the next contact: all frames go, and every tab is opened anew. */
  | { does: 'next-record' }
);

type Saying = (time: number) => Act;

const EVERY: [seconds: number, say: Saying][] = [
  [10, (at) => ({ at, does: 'change' })],
  [15, (at) => ({ at, does: 'badge', text: `${at % 90}` })],
  [20, (at) => ({ at, does: 'toast', text: `Saved at ${at}` })],
  [60, (at) => ({ at, does: 'flip-theme' })],
  [600, (at) => ({ at, does: 'next-record' })],
];

/** An agent's life among so many tabs. Another one is opened every five seconds, in an order that comes to all of them. */
export function lifeOf(seconds: number, tabs: number): Act[] {
  const open: Saying = (at) => ({ at, does: 'open', tab: ((at / 5) * 37) % tabs });
  const all: typeof EVERY = [[5, open], ...EVERY];
  const acts = all.flatMap(([every, say]) => Array.from({ length: Math.ceil(seconds / every) - 1 }, (_, turn) => say((turn + 1) * every)));
  return acts.sort((one, other) => one.at - other.at);
}
