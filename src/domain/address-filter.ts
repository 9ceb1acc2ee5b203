import { invalid, type Outcome, valid } from "./address-outcome.ts";
import { type Facet, facets, facetValues } from "./facet.ts";
import type { Filter } from "./filter.ts";
import { idPattern } from "./ids.ts";

/** The longest query of words that an address carries. */
export const queryLimit = 200;

/** What stands for nothing chosen, where a view would otherwise have what its story's step chooses. */
const all = "all";
const none = "none";

/** `seen`: the parameters that came before. */
type FilterParser = (raw: string, filter: Filter, seen: ReadonlySet<string>) => Outcome<Filter>;

/** A comma list of a facet's values, each once; topics are only known with the data, so any id will do here. */
const choices =
  (facet: Facet): FilterParser =>
  (raw, filter) => {
    if (raw === all) return valid({ ...filter, [facet]: [] });
    const known: readonly string[] | null = facetValues[facet];
    const values = [...new Set(raw.split(",").filter(Boolean))];
    const isKnown = (value: string) => (known === null ? idPattern.test(value) : known.includes(value));
    const isTaken = values.length > 0 && values.every(isKnown);
    return isTaken ? valid({ ...filter, [facet]: values }) : invalid("unknown-value");
  };

/** A year that does not turn the span round. The two are one span: a year of the address leaves none of the step's. */
const year =
  (key: "from" | "to"): FilterParser =>
  (raw, filter, seen) => {
    const span = seen.has(key === "from" ? "to" : "from") ? filter : { ...filter, from: null, to: null };
    if (raw === none) return valid({ ...span, [key]: null });
    if (!/^(19|20)\d{2}$/.test(raw)) return invalid("not-a-year");
    const next = { ...span, [key]: Number(raw) };
    return next.from !== null && next.to !== null && next.to < next.from
      ? invalid("not-in-order")
      : valid(next);
  };

/** The filter's parameters, each read into the filter as it stands so far. */
export const filterParsers: Record<string, FilterParser> = {
  ...Object.fromEntries(facets.map((facet) => [facet, choices(facet)])),
  from: year("from"),
  to: year("to"),
  q: (raw, filter) =>
    raw.length <= queryLimit ? valid({ ...filter, q: raw.normalize("NFC") }) : invalid("too-long"),
};

/** A filter as parameters: what differs from the one that stands without them. */
export const filterPairs = (filter: Filter, base: Filter): [string, string][] => [
  ...facets
    .filter((facet) => filter[facet].join() !== base[facet].join())
    .map((facet): [string, string] => [facet, filter[facet].join(",") || all]),
  ...spanPairs(filter, base),
  ...(filter.q === base.q ? [] : [["q", filter.q] as [string, string]]),
];

function spanPairs({ from, to }: Filter, base: Filter): [string, string][] {
  if (from === base.from && to === base.to) return [];
  if (from === null && to === null) return [["from", none]];
  return Object.entries({ from, to }).flatMap(([key, value]): [string, string][] =>
    value === null ? [] : [[key, String(value)]],
  );
}
