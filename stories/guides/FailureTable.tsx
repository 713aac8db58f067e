import type { ContextFailureCode } from '../../src/protocol/failure.ts';
import { failureCauses } from './failure-causes.ts';

const SIDES = { host: /CRM|Either/, partner: /widget|Either/ };

/** The failures that one side meets, or all of them. */
export function FailureTable({ side }: { side?: keyof typeof SIDES }) {
  const codes = (Object.keys(failureCauses) as ContextFailureCode[]).filter((code) => !side || SIDES[side].test(failureCauses[code].from));
  return (
    <table className="guide-table">
      <thead>
        <tr>
          <th>Code, and who says so</th>
          <th>What happened</th>
          <th>What to do</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const { from, cause, remedy } = failureCauses[code];
          return (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
                <small>{from}</small>
              </th>
              <td>{cause}</td>
              <td>{remedy}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
