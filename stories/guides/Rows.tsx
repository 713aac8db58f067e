import type { ReactNode } from 'react';

interface RowsProps {
  /** Whether the first cell of a row is a name of the code. */
  names?: boolean;
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table of a guide. */
export function Rows({ head, rows, names = true }: RowsProps) {
  return (
    <table className="guide-table">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={String(name)}>
            <th scope="row">{names ? <code>{name}</code> : name}</th>
            {cells.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places.
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
