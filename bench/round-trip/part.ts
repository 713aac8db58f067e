import { measureIn, openBrowser, openPage } from '../browser.ts';
import { bundled } from '../bundled.ts';
import { type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { served } from '../served.ts';

// Short, so that most turns pass without the machine doing something else.
const TURN_MS = 20;

/** By the names of their pages here. */
const contenders = [
  { page: 'ours', name: 'host end and CallingExtensions, on their port', role: 'ours' },
  { page: 'hubspot', name: 'HubSpot’s SDK, its console.debug off', role: 'peer' },
  { page: 'penpal', name: 'penpal', role: 'peer' },
  { page: 'comlink', name: 'comlink on windowEndpoint', role: 'peer' },
  { page: 'comlink-port', name: 'comlink on a MessagePort', role: 'peer' },
  { page: 'post-robot', name: 'post-robot', role: 'peer' },
  { page: 'window', name: 'bare window.postMessage, origin checked', role: 'limit' },
  { page: 'port', name: 'a bare MessagePort', role: 'limit' },
] as const;

/** One small message there and back, between the pages of two sites, and so between two processes. */
export async function roundTrip({ short }: Effort): Promise<Group[]> {
  const count = short ? 40 : 200;
  const { port, close } = await served(
    await bundled(
      'round-trip',
      contenders.map(({ page }) => `${page}.mjs`),
    ),
  );
  const browser = await openBrowser();
  const visit = await browser.newContext();
  const turns = new Map<string, () => Promise<number>>();
  for (const { page: path, name } of contenders) {
    // Each in a page of its own, so that nobody's listeners hear another's messages.
    const page = await openPage(visit, `http://localhost:${port}/${path}`);
    await measureIn(page, 2_000);
    const times = Math.ceil((TURN_MS * 1000) / (await measureIn(page, 500)));
    turns.set(name, () => measureIn(page, times));
  }
  const rounds = await pairedRounds([...turns.keys()], count, async (name) => turns.get(name)?.() ?? Number.NaN);
  await browser.close();
  close();
  return [{ title: 'Round trip of one message', unit: 'µs', better: 'less', rounds: count, figures: figuresOf(contenders, rounds) }];
}
