import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useLayoutEffect, useRef, useState } from "react";
import { type Column, TableRow } from "./table-row.tsx";

/** A row's height before it was measured, px. */
const usual = 38;
/** Rows kept ready beyond the edges of what is seen. */
const beyond = 12;

/**
 * The body of a long table: only the rows in view are on the page, each with its place among all. The row that the
 * keyboard is in stays, wherever the reader scrolls. It scrolls with whatever it stands in.
 */
export function LongBody<R extends { id: string }>({
  columns,
  rows,
  currentId,
}: {
  columns: readonly Column<R>[];
  rows: readonly R[];
  currentId: string | null;
}) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [above, setAbove] = useState(0);
  const [inside, setInside] = useState<number | null>(null);
  // what stands above may change its height with any render, as another long table does when its rows are measured
  useLayoutEffect(() => {
    if (body.current === null) return;
    const found = scrollerOf(body.current);
    const { top } = body.current.getBoundingClientRect();
    setScroller(found);
    setAbove((last) => {
      const now = top - found.getBoundingClientRect().top + found.scrollTop;
      return Math.abs(now - last) < 1 ? last : now;
    });
  });
  const { getVirtualItems, getTotalSize, measureElement } = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => usual,
    getItemKey: (at) => rows[at]?.id ?? at,
    overscan: beyond,
    scrollMargin: above,
    rangeExtractor: (range) => withRow(range, inside),
  });
  const items = getVirtualItems();
  const last = items.at(-1);
  return (
    <tbody ref={body} onFocus={(event) => setInside(indexOf(event.target))} onBlur={() => setInside(null)}>
      {items.map(({ index, key, start }, n) => {
        const row = rows[index];
        const room = start - (items[n - 1]?.end ?? above);
        return (
          <Fragment key={key}>
            <Room height={room} columns={columns.length} />
            {row !== undefined && (
              <TableRow
                ref={measureElement}
                index={index}
                row={row}
                columns={columns}
                currentId={currentId}
              />
            )}
          </Fragment>
        );
      })}
      <Room height={getTotalSize() + above - (last?.end ?? above)} columns={columns.length} />
    </tbody>
  );
}

/** The room of rows that are not on the page: to the eye it is there, to the ear it is not. */
function Room({ height, columns }: { height: number; columns: number }) {
  const isRoom = height > 0;
  return (
    isRoom && (
      <tr aria-hidden={isRoom}>
        <td colSpan={columns} style={{ height, padding: 0 }} />
      </tr>
    )
  );
}

function withRow(range: Range, row: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  return row === null || row >= range.count || rows.includes(row)
    ? rows
    : [...rows, row].sort((a, b) => a - b);
}

function indexOf(element: Element): number | null {
  const index = element.closest("tr")?.dataset.index;
  return index === undefined ? null : Number(index);
}

function scrollerOf(element: Element): HTMLElement {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  return document.documentElement;
}
