import { type Contender, type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { requestsPerSecond } from './load.ts';
import { type Server, startServer } from './start-server.ts';

/** By the names of `server.ts`. */
const contenders = [
  { name: 'createSignHandler in toNodeListener', role: 'ours' },
  { name: 'createSignHandler in @hono/node-server', role: 'peer' },
  { name: 'jose SignJWT in a handler by hand', role: 'part' },
  { name: 'createHmac in a handler by hand', role: 'limit' },
] as const satisfies Contender[];

/** How many signatures a second one core answers with, over real HTTP on this machine alone. */
export async function sign({ short }: Effort): Promise<Group[]> {
  const count = short ? 4 : 12;
  const servers = new Map<string, Server>();
  for (const { name } of contenders) servers.set(name, await startServer(name));
  const turn = (name: string) => requestsPerSecond(servers.get(name)?.url ?? '');
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
