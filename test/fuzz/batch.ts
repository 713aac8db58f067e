import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Result } from '../../src/protocol/result.ts';
import type * as Server from '../../src/server/index.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import type { VerifyOptions } from '../../src/server/verify-options.ts';
import { verifyWidgetRequest } from '../../src/server/verify-request.ts';
import { baseContext } from './base-contexts.ts';
import { openCrm } from './crm.ts';
import { type Delivered, deliver } from './deliver.ts';
import type { Plan } from './harm.ts';
import { predict, type Verdict } from './oracle/predict.ts';
import { anyRules, optionsOf, type Rules } from './rules.ts';
import type { Tally } from './tally.ts';

/** Deliveries to one widget, one after the other. */
export interface Batch {
  context: string;
  rules: Rules;
  plans: readonly Plan[];
}

type Verifier = Pick<typeof Server, 'verifyContext' | 'verifyWidgetRequest'>;

/** A whole batch at once, as fast-check takes longer to think of a delivery than we to verify it. */
export const BATCH = 64;

export function anyBatch(harms: readonly string[]): fc.Arbitrary<Batch> {
  const harm = fc.tuple(fc.constantFrom(...harms), fc.nat());
  const plan = fc.oneof({ weight: 8, arbitrary: fc.tuple(harm) }, { weight: 3, arbitrary: fc.tuple(harm, harm) }, fc.constant([]));
  return fc.record({ context: baseContext, rules: anyRules, plans: fc.array(plan, { minLength: BATCH, maxLength: BATCH }) });
}

/** Node, the oracle and, where it is given, the edge come to the same verdict of every delivery, and none of them throws. */
export async function judge({ context, rules, plans }: Batch, edge: Verifier | undefined, tally: Tally): Promise<void> {
  const crm = openCrm(rules.honoured);
  const claimed = new Set<string>();
  const onNode = optionsOf(rules);
  const onEdge = optionsOf(rules);
  const ask = (server: Verifier, { parameters, url }: Delivered, options: VerifyOptions) =>
    url === undefined
      ? server.verifyContext(parameters as never, rules.honoured, options)
      : server.verifyWidgetRequest(url, rules.honoured, options);
  const again: Promise<void>[] = [];
  for (const plan of plans) {
    const delivered = deliver(context, plan, crm);
    const expected = predict(delivered.parameters, rules, crm, claimed);
    const startedAt = performance.now();
    const result = await ask({ verifyContext, verifyWidgetRequest }, delivered, onNode);
    tally.count(expected.code, performance.now() - startedAt);
    compare(result, expected, plan, delivered);
    if (!edge) continue;
    const theirs = ask(edge, delivered, onEdge).then((answer) => {
      if (JSON.stringify(answer) !== JSON.stringify(result)) differ('Node and the edge', result, answer, plan, delivered);
    });
    // What was accepted before decides, so these go one by one.
    if (rules.replay === 'kept') await theirs;
    again.push(theirs);
  }
  await Promise.all(again);
  tally.countEdge(again.length);
}

function compare(result: Result<unknown>, expected: Verdict, plan: Plan, delivered: Delivered): void {
  const isSame = result.ok
    ? expected.code === 'verified' && isDeepStrictEqual(result.value, expected.value)
    : expected.code === result.failure.code;
  if (!isSame) differ('Node and the oracle', result, expected, plan, delivered);
}

function differ(who: string, one: unknown, other: unknown, plan: Plan, { parameters, url }: Delivered): never {
  const told = [one, other, plan, url ?? parameters].map((each) => inspect(each, { depth: 9, maxStringLength: 2_000 })).join('\n');
  throw new Error(`${who} differ.\n${told}`);
}
