import type { ReactNode, Ref } from "react";

/** A column: what a cell shows, and by what its rows are sorted (null: last). */
export interface Column<R> {
  id: string;
  label: string;
  cell: (row: R) => ReactNode;
  sortBy: (row: R) => string | number | null;
  numeric?: boolean;
  /** left out where the window is narrow */
  wideOnly?: boolean;
}

/** A row, whose first cell is its header. `index`: its place among rows of which not all are on the page. */
export function TableRow<R extends { id: string }>({
  ref,
  row,
  index,
  columns,
  currentId,
}: {
  ref?: Ref<HTMLTableRowElement>;
  row: R;
  index?: number;
  columns: readonly Column<R>[];
  currentId: string | null;
}) {
  return (
    <tr
      ref={ref}
      data-index={index}
      // the row of headers is the first
      aria-rowindex={index === undefined ? undefined : index + 2}
      aria-current={row.id === currentId ? "true" : undefined}
    >
      {columns.map(({ id, cell, numeric, wideOnly }, at) =>
        at === 0 ? (
          <th key={id} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-numeric={numeric} data-wide={wideOnly}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
