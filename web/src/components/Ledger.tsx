import type { ReactNode } from 'react';
import { Scroll } from './Scroll';

export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right with tabular digits. */
  figure?: boolean;
  /** The cell that names the row. */
  names?: boolean;
}

interface LedgerProps<Row> {
  /** What the table holds, for those who cannot see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  dense?: boolean;
}

/** The table of the workbench: an ink rule under the heads, hairlines between rows. */
export function Ledger<Row>({ caption, columns, rows, rowKey, dense = false }: LedgerProps<Row>) {
  return (
    <Scroll label={caption}>
      <table className={dense ? 'ledger ledger-dense' : 'ledger'}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.figure ? 'figure' : undefined}>
                {column.head || <span className="visually-hidden">{column.key}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const className = column.figure ? 'figure' : undefined;
                return column.names ? (
                  <th key={column.key} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
