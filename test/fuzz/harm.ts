import type { Crm } from './crm.ts';
import { type Dice, diceOf } from './dice.ts';

/** What may befall a delivery at one of its steps. */
export type Harm<T> = (value: T, dice: Dice, crm: Crm) => T;

/** Which harms, by name, each with its own chance. */
export type Plan = readonly (readonly [harm: string, seed: number])[];

/** All of the plan's harms that belong to this step. */
export function befall<T>(harms: Readonly<Record<string, Harm<T>>>, plan: Plan, value: T, crm: Crm): T {
  return plan.reduce<T>((harmed, [name, seed]) => {
    try {
      return harms[name] ? harms[name](harmed, diceOf(seed), crm) : harmed;
    } catch {
      // Nothing is left that this harm could be done to.
      return harmed;
    }
  }, value);
}
