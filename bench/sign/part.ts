import { type Contender, type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { answeredUnderLoad } from './load.ts';
import { type Server, startServer } from './start-server.ts';

/** By the names of `server.ts`. */
const contenders = [
  { name: 'createSignHandler in toNodeListener', role: 'ours' },
  { name: 'createSignHandler in @hono/node-server', role: 'peer' },
  { name: 'jose SignJWT in a handler by hand', role: 'part' },
  { name: 'createHmac in a handler by hand', role: 'limit' },
] as const satisfies Contender[];

/** How many signatures one core answers with in a second, over real HTTP on this machine alone. */
export async function sign({ short }: Effort): Promise<Group[]> {
  const count = short ? 4 : 12;
  const servers = new Map<string, Server>();
  for (const { name } of contenders) servers.set(name, await startServer(name));
  const turn = async (name: string) => {
    const server = servers.get(name);
    return server ? perSecondOfCore(server) : Number.NaN;
  };
  const names = contenders.map(({ name }) => name);
  try {
    await pairedRounds(names, 1, turn);
    const rounds = await pairedRounds(names, count, turn);
    return [
      { title: 'Sign under load, one core', unit: 'requests/s', better: 'more', rounds: count, figures: figuresOf(contenders, rounds) },
    ];
  } finally {
    for (const { stop } of servers.values()) stop();
  }
}

/** By the time that the server used, and not by the clock, which also runs while others have the core. */
async function perSecondOfCore({ url, used }: Server): Promise<number> {
  const before = await used();
  const answered = await answeredUnderLoad(url);
  return answered / ((await used()) - before);
}
