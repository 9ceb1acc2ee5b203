import type { Agreement, Kind } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { partiesAt } from "./emphasis.ts";
import type { PairId } from "./ids.ts";
import type { Relation } from "./link.ts";
import { sidesOf } from "./links.ts";
import type { Province } from "./province.ts";
import type { BorderAt, Shown } from "./shown.ts";

/** A link as a row of the table. */
export interface LinkRow {
  id: PairId;
  /** as the link is called: those that signed where they are one today */
  provinces: [Province, Province];
  relation: Relation;
  agreements: number;
  signed: number;
  /** its first and last agreement */
  first: Agreement;
  last: Agreement;
  /** each kind once, the first met first */
  kinds: Kind[];
  border: BorderAt | null;
}

/** An agreement as a row of the table: its parties stand where the map draws them. */
export interface AgreementRow {
  id: string;
  agreement: Agreement;
  provinces: Province[];
}

/** The links of what is shown, as rows: the very same that the map draws. */
export const linkRows = (shown: Shown, data: Dataset): LinkRow[] =>
  shown.links.flatMap((link) => {
    const { id, relation, agreements } = link;
    const [a, b] = sidesOf(link, data.provinceById).map((province) => data.provinceById.get(province));
    const first = agreements[0];
    const last = agreements.at(-1);
    if (a === undefined || b === undefined || first === undefined || last === undefined) return [];
    return {
      id,
      provinces: [a, b],
      relation,
      agreements: agreements.length,
      signed: agreements.filter((agreement) => agreement.signed).length,
      first,
      last,
      kinds: [...new Set(agreements.map((agreement) => agreement.kind))],
      border: shown.borderById.get(id) ?? null,
    };
  });

/** The agreements of what is shown, as rows, programmes too. */
export const agreementRows = (shown: Shown, data: Dataset): AgreementRow[] =>
  shown.agreements.map((agreement) => ({
    id: agreement.id,
    agreement,
    provinces: partiesAt(agreement, shown, data).flatMap((id) => data.provinceById.get(id) ?? []),
  }));

export type Direction = "ascending" | "descending";

/**
 * Rows sorted by a value: numbers by size, texts by the order of a language. Rows without a value come last
 * in both directions, and rows of one value keep their order.
 */
export function sortedRows<R>(
  rows: readonly R[],
  sortBy: (row: R) => string | number | null,
  direction: Direction,
  textOrder: (a: string, b: string) => number,
): R[] {
  const sign = direction === "ascending" ? 1 : -1;
  const order = (a: string | number, b: string | number): number =>
    typeof a === "number" && typeof b === "number" ? a - b : textOrder(String(a), String(b));
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return sign * order(a.value, b.value);
    })
    .map(({ row }) => row);
}
