import { type ReactNode, useState } from "react";
import { type Direction, sortedRows } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import { textOrder } from "../../i18n/localized.ts";
import { Empty } from "../states.tsx";
import styles from "./table.module.css";

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

/** A table whose header buttons sort it. The first column is the row's header and holds its link, which fills the row. */
export function SortableTable<R extends { id: string }>({
  lang,
  caption,
  columns,
  rows,
  currentId,
  empty,
  start,
  tools,
}: {
  lang: Lang;
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  /** the row in focus */
  currentId: string | null;
  empty: string;
  start: { column: string; direction: Direction };
  /** what stands above the table, of its rows in their order */
  tools?: (rows: readonly R[]) => ReactNode;
}) {
  const [sort, setSort] = useState(start);
  const column = columns.find(({ id }) => id === sort.column);
  const sorted = column ? sortedRows(rows, column.sortBy, sort.direction, textOrder(lang)) : rows;
  const sortOn = (id: string) =>
    setSort({ column: id, direction: sort.column === id ? opposite(sort.direction) : "ascending" });
  if (rows.length === 0) return <Empty lang={lang} text={empty} />;
  const table = (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label, numeric, wideOnly }) => (
            <th
              key={id}
              scope="col"
              data-numeric={numeric}
              data-wide={wideOnly}
              aria-sort={sort.column === id ? sort.direction : undefined}
            >
              <button type="button" onClick={() => sortOn(id)}>
                {label}
                <span aria-hidden="true" className={styles.arrow}>
                  {sort.column === id && (sort.direction === "ascending" ? "↑" : "↓")}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={row.id} aria-current={row.id === currentId ? "true" : undefined}>
            {columns.map(({ id, cell, numeric, wideOnly }, index) =>
              index === 0 ? (
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
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {tools?.(sorted)}
      {table}
    </>
  );
}

const opposite = (direction: Direction): Direction =>
  direction === "ascending" ? "descending" : "ascending";
