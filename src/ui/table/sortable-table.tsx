import { type ReactNode, useState } from "react";
import { type Direction, sortedRows } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import { formatNumber } from "../../i18n/format.ts";
import { textOrder } from "../../i18n/localized.ts";
import { tableMessages } from "../../i18n/table.ts";
import { Empty } from "../states.tsx";
import { LongBody } from "./long-body.tsx";
import styles from "./table.module.css";
import { type Column, TableRow } from "./table-row.tsx";
import { usePrinting } from "./use-printing.ts";

/** A table with more rows keeps only those in view on the page. */
const most = 200;
/** How many rows of a long table are printed. */
const printed = 1000;

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
  const words = tableMessages[lang];
  const [sort, setSort] = useState(start);
  const isPrinting = usePrinting();
  const column = columns.find(({ id }) => id === sort.column);
  const sorted = column ? sortedOnce(rows, column, sort.direction, lang) : rows;
  const sortOn = (id: string) =>
    setSort({ column: id, direction: sort.column === id ? opposite(sort.direction) : "ascending" });
  if (rows.length === 0) return <Empty lang={lang} text={empty} />;
  const isLong = rows.length > most;
  const body = { columns, currentId };
  return (
    <>
      {tools?.(sorted)}
      {isLong && (
        <p className={styles.about}>
          {isPrinting && rows.length > printed
            ? words.printed(formatNumber(printed, lang), formatNumber(rows.length, lang))
            : words.inView}
        </p>
      )}
      <table
        className={styles.table}
        data-long={isLong}
        aria-rowcount={isLong && !isPrinting ? rows.length + 1 : undefined}
      >
        <caption>{caption}</caption>
        <thead>
          <tr aria-rowindex={isLong && !isPrinting ? 1 : undefined}>
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
        {isLong && !isPrinting ? (
          <LongBody {...body} rows={sorted} />
        ) : (
          <tbody>
            {sorted.slice(0, isLong ? printed : most).map((row) => (
              <TableRow key={row.id} row={row} {...body} />
            ))}
          </tbody>
        )}
      </table>
    </>
  );
}

const opposite = (direction: Direction): Direction =>
  direction === "ascending" ? "descending" : "ascending";

/** How rows were last sorted, kept as long as the rows: a focus draws a table anew and changes none of them. */
const kept = new WeakMap<readonly object[], { key: string; sorted: readonly object[] }>();

function sortedOnce<R extends { id: string }>(
  rows: readonly R[],
  { id, sortBy }: Column<R>,
  direction: Direction,
  lang: Lang,
): readonly R[] {
  const key = `${lang} ${id} ${direction}`;
  const known = kept.get(rows);
  // the rows are those that were given, in another order
  if (known?.key === key) return known.sorted as readonly R[];
  const sorted = sortedRows(rows, sortBy, direction, textOrder(lang));
  kept.set(rows, { key, sorted });
  return sorted;
}
