import { CausesTable } from './CausesTable.tsx';
import { failureCauses } from './failure-causes.ts';

const SIDES = { host: /CRM|Either/, partner: /widget|Either/ };

/** The failures of a context that one side meets, or all of them. */
export function FailureTable({ side }: { side?: keyof typeof SIDES }) {
  return <CausesTable causes={Object.entries(failureCauses).filter(([, { from }]) => !side || SIDES[side].test(from))} />;
}
