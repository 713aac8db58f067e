import type { Cause } from './failure-causes.ts';

/** Codes, who says so, what happened and what to do. */
export function CausesTable({ causes }: { causes: readonly (readonly [code: string, cause: Cause])[] }) {
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
        {causes.map(([code, { from, cause, remedy }]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
              <small>{from}</small>
            </th>
            <td>{cause}</td>
            <td>{remedy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
