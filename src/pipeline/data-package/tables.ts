import type { WholeAgreement } from "../../domain/agreement.ts";
import type { Border } from "../../domain/border.ts";
import { csvText } from "../../domain/csv.ts";
import {
  agreementTable,
  borderTable,
  type ExportNames,
  type ExportTable,
  itemTable,
  linkTable,
} from "../../domain/export-rows.ts";
import type { Link } from "../../domain/link.ts";
import { licences, type PublishedFile } from "../published-file.ts";

/** A table that is published as `<name>.csv`; `key`: the columns that tell its rows apart. */
export interface PublishedTable extends ExportTable {
  name: "agreements" | "items" | "links" | "borders";
  key: string[];
  /** a column that names the row of another table */
  refersTo?: { column: string; table: string; key: string };
  licence: PublishedFile["licence"];
}

/** The published tables of what is published as JSON too. */
export const tablesOf = (
  rows: { agreements: WholeAgreement[]; links: Link[]; borders: Border[] },
  names: ExportNames,
): PublishedTable[] => [
  { name: "agreements", key: ["id"], licence: licences.records, ...agreementTable(rows.agreements, names) },
  {
    name: "items",
    key: ["agreement", "id"],
    refersTo: { column: "agreement", table: "agreements", key: "id" },
    licence: licences.records,
    ...itemTable(rows.agreements, names),
  },
  { name: "links", key: ["id", "reading"], licence: licences.records, ...linkTable(rows.links, names) },
  {
    name: "borders",
    key: ["id", "vintage"],
    licence: licences.boundaries,
    ...borderTable(rows.borders, names),
  },
];

export const csvFile = ({ name, columns, rows, licence }: PublishedTable): PublishedFile => ({
  path: `${name}.csv`,
  text: csvText(
    columns.map((column) => column.name),
    rows,
  ),
  licence,
});
