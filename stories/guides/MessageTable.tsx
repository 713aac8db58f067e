import { CausesTable } from './CausesTable.tsx';
import { messageCauses } from './message-causes.ts';

const SIDES = { host: /CRM|Either/, phone: /phone|Either/ };

/** The failures of messages and calls that one side meets, or all of them. */
export function MessageTable({ side }: { side?: keyof typeof SIDES }) {
  return <CausesTable causes={Object.entries(messageCauses).filter(([, { from }]) => !side || SIDES[side].test(from))} />;
}
