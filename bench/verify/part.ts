import { turnOf } from '../calls.ts';
import { type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { SIZES } from '../sized-context.ts';
import { contendersFor } from './contenders.ts';

/** One context of each size verified on Node, once by each. */
export async function verify({ short }: Effort): Promise<Group[]> {
  const count = short ? 60 : 300;
  const groups: Group[] = [];
  for (const [size, entries] of Object.entries(SIZES)) {
    const contenders = await contendersFor(entries);
    const turns = new Map<string, () => Promise<number>>();
    for (const { name, call } of contenders) {
      if (!(await call())) throw new Error(`${name} does not verify, so its time would mean nothing.`);
      turns.set(name, await turnOf(call));
    }
    const rounds = await pairedRounds([...turns.keys()], count, async (name) => turns.get(name)?.() ?? Number.NaN);
    groups.push({ title: `Verify on Node, ${size}`, unit: 'µs', better: 'less', rounds: count, figures: figuresOf(contenders, rounds) });
  }
  return groups;
}
