import type { Page } from 'playwright';
import { measureIn, openBrowser, openPage } from '../browser.ts';
import { type Contender, type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { openServer } from './server.ts';
import { slowDown } from './slow-down.ts';

const WARM_UP = 4;

/** Ours stands beside who opens a widget of the same kind by hand. */
interface Opener extends Contender {
  widget: 'of the guide' | 'of React';
  given: [host: string, page: string, rest?: number];
}

const contenders: readonly Opener[] = [
  { name: 'tabs, the pointer 200 ms before the click', role: 'ours', widget: 'of the guide', given: ['ours', 'guide', 200] },
  { name: 'tabs, clicked as the pointer came', role: 'ours', widget: 'of the guide', given: ['ours', 'guide'] },
  { name: 'an iframe by hand', role: 'limit', widget: 'of the guide', given: ['by hand', 'guide'] },
  { name: 'tabs, a widget on our hooks', role: 'ours', widget: 'of React', given: ['ours', 'hooks', 200] },
  { name: 'an iframe and React by hand', role: 'limit', widget: 'of React', given: ['by hand', 'react-by-hand'] },
];
const names = contenders.map(({ name }) => name);

/** From the click until the verified widget is painted; on this machine, and on a slow one. */
export async function paint({ short }: Effort): Promise<Group[]> {
  const { host, close } = await openServer();
  const quick = await openBrowser();
  const groups = await measured('Click to verified paint', await openPage(quick, host), short ? 10 : 40, WARM_UP);
  await quick.close();
  // The frame in the page's own process, as what slows a page down does not reach a frame in another.
  const slow = await openBrowser(['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process']);
  const slowPage = await openPage(slow, host);
  await slowDown(slowPage);
  groups.push(...(await measured('Click to verified paint, 4 × slower CPU on slow 4G', slowPage, short ? 1 : 5, 0)));
  await slow.close();
  close();
  return groups;
}

async function measured(title: string, page: Page, count: number, warmUp: number): Promise<Group[]> {
  let framesBack = 0;
  const turn = async (name: string) => {
    const given = contenders.find((contender) => contender.name === name)?.given ?? [];
    const measuredNow = await measureIn<{ took: number; framesBack: number }>(page, ...given);
    framesBack = Math.max(framesBack, measuredNow.framesBack);
    return measuredNow.took;
  };
  await pairedRounds(names, warmUp, turn);
  framesBack = 0;
  const rounds = await pairedRounds(names, count, turn);
  const common = { unit: 'ms', better: 'less', rounds: count } as const;
  const byHand = (ours: Opener) => contenders.filter(({ role, widget }) => role === 'limit' && widget === ours.widget);
  const groups: Group[] = contenders
    .filter(({ role }) => role === 'ours')
    .map((each) => ({ title: `${title}: ${each.name}`, ...common, figures: figuresOf([each, ...byHand(each)], rounds) }));
  const back: Group = {
    ...common,
    title: `${title}: frames until a visited tab is back`,
    unit: '',
    figures: [
      { name: 'tabs, at most', role: 'ours', value: framesBack },
      { name: 'the next frame', role: 'limit', value: 1 },
    ],
  };
  return [...groups, back];
}
