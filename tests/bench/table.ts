/** A Markdown table; the first column is of words, the others of numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** A number with so many digits after the point, and thousands apart; a dash where there is none. */
export const figure = (value: number | null | undefined, digits = 0): string =>
  value === null || value === undefined || !Number.isFinite(value)
    ? "—"
    : value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** How many times one value is of another, as `3.4 ×`; a dash where that cannot be told. */
export function ratio(value: number | null | undefined, of: number | null | undefined): string {
  if (value === null || value === undefined || of === null || of === undefined || of === 0) return "—";
  const times = value / of;
  return Number.isFinite(times) ? `${figure(times, times < 10 ? 1 : 0)} ×` : "—";
}
