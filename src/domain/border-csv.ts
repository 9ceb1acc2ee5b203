import { csvText } from "./csv.ts";
import { borderTable, type ExportNames } from "./export-rows.ts";
import type { BorderRow } from "./table-rows.ts";

/** Borders as a table shows them, as CSV with the columns of the published borders.csv: state and agreements of then. */
export function borderCsv(rows: readonly BorderRow[], names: Pick<ExportNames, "provinceById">): string {
  const borders = rows.map(({ border }) => ({
    ...border,
    agreements: border.agreements.map(({ id }) => id),
  }));
  const table = borderTable(borders, names);
  return csvText(
    table.columns.map(({ name }) => name),
    table.rows,
  );
}
