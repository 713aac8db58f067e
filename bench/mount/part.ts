import { measureIn, openBrowser, openPage } from '../browser.ts';
import { bundled } from '../bundled.ts';
import { type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { served } from '../served.ts';
import { heapPerMount } from './heap.ts';

const WARM_UP = 10;

const contenders = [
  { name: 'PartnerWidgetTabs', role: 'ours' },
  { name: 'bare Radix tabs', role: 'limit' },
] as const;
const names = contenders.map(({ name }) => name);

/** Tabs mounted, laid out, with their effects run; and what stays of them when they are gone. */
export async function mount({ short }: Effort): Promise<Group[]> {
  const { port, close } = await served(await bundled('mount', ['page.mjs']));
  const browser = await openBrowser(['--js-flags=--expose-gc']);
  const page = await openPage(browser, `http://localhost:${port}/page`);
  const count = short ? 15 : 60;
  const groups: Group[] = [];
  for (const tabs of [1, 10, 100, 1_000]) {
    const turn = (name: string) => measureIn(page, name, tabs);
    await pairedRounds(names, WARM_UP, turn);
    const rounds = await pairedRounds(names, count, turn);
    const title = `Mount ${tabs.toLocaleString('en-US')} ${tabs === 1 ? 'widget' : 'widgets'}`;
    groups.push({ title, unit: 'ms', better: 'less', rounds: count, figures: figuresOf(contenders, rounds) });
  }
  groups.push(await heapPerMount(page, contenders, short ? 1 : 5));
  await browser.close();
  close();
  return groups;
}
