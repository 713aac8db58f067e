import type { ReactNode } from 'react';

interface RowsProps {
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table of a guide; the first cell of a row is code. */
export function Rows({ head, rows }: RowsProps) {
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
            <th scope="row">
              <code>{name}</code>
            </th>
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
