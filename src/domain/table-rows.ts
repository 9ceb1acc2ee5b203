import { type Agreement, isProgramme, type Kind } from "./agreement.ts";
import { distanceKm } from "./course.ts";
import type { Dataset } from "./dataset.ts";
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
  /** km between the two seats as the crow flies */
  distanceKm: number;
}

/** A border as a row of the table. `id`: pair and vintage, since in reading `signed` old and new borders stand together. */
export interface BorderRow {
  id: string;
  border: BorderAt;
  provinces: [Province, Province];
  /** its newest agreement */
  last: Agreement | null;
}

/** An agreement as a row of the table, with the provinces that made it, gone or not. */
export interface AgreementRow {
  id: string;
  agreement: Agreement;
  provinces: Province[];
}

/** The links of what is shown, as rows: the very same that the map draws. */
export const linkRows = (
  { links, borderById }: Pick<Shown, "links" | "borderById">,
  data: Dataset,
): LinkRow[] =>
  links.flatMap((link) => {
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
      border: borderById.get(id) ?? null,
      distanceKm: distanceKm([a.seat.lng, a.seat.lat], [b.seat.lng, b.seat.lat]),
    };
  });

/** The borders of what is shown, as rows, drawn loud or not: the longest first. */
export const borderRows = ({ borders }: Pick<Shown, "borders">, data: Dataset): BorderRow[] =>
  borders
    .flatMap((border): BorderRow[] => {
      const [a, b] = border.provinces.map((province) => data.provinceById.get(province));
      if (a === undefined || b === undefined) return [];
      return [
        {
          id: `${border.id} ${border.vintage}`,
          border,
          provinces: [a, b],
          last: border.agreements.at(-1) ?? null,
        },
      ];
    })
    .toSorted((a, b) => b.border.km - a.border.km);

/** Where borders of a class stand: between the countries before within one. */
export const classOrder = ({ border }: Pick<BorderRow, "border">): number =>
  Number(border.class === "provincial");

/** The agreements of what is shown, as rows: those of pairs, or the programmes. */
export const agreementRows = (
  { agreements }: Pick<Shown, "agreements">,
  data: Dataset,
  programmes: boolean,
): AgreementRow[] =>
  agreements
    .filter((agreement) => isProgramme(agreement) === programmes)
    .map((agreement) => ({
      id: agreement.id,
      agreement,
      provinces: agreement.parties.flatMap(({ province }) => data.provinceById.get(province) ?? []),
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
  // many rows have few values, and only these are compared; texts of one place in the order are one value
  const byValue = new Map<string | number | null, R[]>();
  for (const row of rows) {
    const value = sortBy(row);
    const together = byValue.get(value);
    if (together === undefined) byValue.set(value, [row]);
    else together.push(row);
  }
  const last = byValue.get(null) ?? [];
  const values = [...byValue.keys()].filter((value) => value !== null).sort((a, b) => sign * order(a, b));
  return [...values.flatMap((value) => byValue.get(value) ?? []), ...last];
}
