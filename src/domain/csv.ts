/** What a cell of a table holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Text that a spreadsheet program may run as a formula: after apostrophes, then blanks, byte-order marks and other
 * signs that are not seen, it begins with = + - @, their full-width forms, or holds a TAB, CR or LF there. The
 * apostrophes are looked past so that a text that had one of its own gets a second, and `unguard` can tell.
 */
const formula = /^'*[\p{Z}\p{Cc}\p{Cf}]*?[=+\-@＝＋－＠\t\r\n]/u;

/** Text with an apostrophe in front where a spreadsheet program may run it; other text as it is. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was guarded: `unguard(guard(text))` is `text`. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;

/** RFC 4180: quoted where a comma, quote or line break would end the cell, or blanks at an end might be dropped. */
const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? quoted(guard(cell)) : String(cell);
}

/**
 * A table as CSV (RFC 4180): a header, a row on each line, CRLF after each. It begins with a byte-order mark, by
 * which spreadsheet programs tell UTF-8. Text is guarded against formulas; numbers stay numbers.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
}
