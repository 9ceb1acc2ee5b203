import { invalid, type Outcome, valid } from "./address-outcome.ts";
import { type Facet, type Filter, facets, facetValues } from "./filter.ts";
import { idPattern } from "./ids.ts";

/** The longest query of words that an address carries. */
export const queryLimit = 200;

type FilterParser = (raw: string, filter: Filter) => Outcome<Filter>;

/** A comma list of a facet's values, each once; topics are only known with the data, so any id will do here. */
const choices =
  (facet: Facet): FilterParser =>
  (raw, filter) => {
    const known: readonly string[] | null = facetValues[facet];
    const values = [...new Set(raw.split(",").filter(Boolean))];
    const isKnown = (value: string) => (known === null ? idPattern.test(value) : known.includes(value));
    const isTaken = values.length > 0 && values.every(isKnown);
    return isTaken ? valid({ ...filter, [facet]: values }) : invalid("unknown-value");
  };

/** A year that does not turn the span round. */
const year =
  (key: "from" | "to"): FilterParser =>
  (raw, filter) => {
    if (!/^(19|20)\d{2}$/.test(raw)) return invalid("not-a-year");
    const next = { ...filter, [key]: Number(raw) };
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

/** A filter as parameters; what is not chosen is not written. */
export const filterPairs = (filter: Filter): [string, string][] => [
  ...facets
    .filter((facet) => filter[facet].length > 0)
    .map((facet): [string, string] => [facet, filter[facet].join(",")]),
  ...(["from", "to"] as const).flatMap((key): [string, string][] => {
    const value = filter[key];
    return value === null ? [] : [[key, String(value)]];
  }),
  ...(filter.q === "" ? [] : [["q", filter.q] as [string, string]]),
];
