import type { Agreement } from "./agreement.ts";
import { completenesses, confidences, kinds, statuses } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { levels } from "./lists.ts";
import { matcherOf } from "./search-text.ts";
import type { When } from "./when.ts";

/** Where the parties of an agreement are: in one country, or in both. */
export const scopes = ["across", "VN", "LA"] as const;

/** What agreements can be chosen by, each with its closed list; topics are those of the data. */
export const facetValues = {
  topic: null,
  kind: kinds,
  body: levels,
  status: statuses,
  country: scopes,
  confidence: confidences,
  completeness: completenesses,
} as const;
export type Facet = keyof typeof facetValues;
export const facets = Object.keys(facetValues).filter((key): key is Facet => key in facetValues);

/** What a reader has chosen: of each facet any of the values, of all facets together. Nothing chosen: all. */
export type Filter = Record<Facet, readonly string[]> & {
  /** first and last year; null: open */
  from: number | null;
  to: number | null;
  /** words that must all be met, as they were typed */
  q: string;
};

export const noFilter: Filter = {
  topic: [],
  kind: [],
  body: [],
  status: [],
  country: [],
  confidence: [],
  completeness: [],
  from: null,
  to: null,
  q: "",
};

/** Whether anything is chosen at all. */
export const isFiltered = (filter: Filter): boolean =>
  facets.some((facet) => filter[facet].length > 0) ||
  filter.from !== null ||
  filter.to !== null ||
  filter.q !== "";

type Facts = Pick<Dataset, "bodyById" | "provinceById">;

/**
 * The values of a facet that an agreement has. Topic and status are of its items, and of one item together: with a
 * status chosen only the topics of items in that status count, and the other way round. A party whose body is not
 * known acts as the province.
 */
const valuesOf: Record<Facet, (agreement: Agreement, filter: Filter, data: Facts) => readonly string[]> = {
  topic: ({ items }, { status }) =>
    items
      .filter((item) => status.length === 0 || status.includes(item.status))
      .flatMap((item) => item.topics),
  status: ({ items }, { topic }) =>
    items
      .filter((item) => topic.length === 0 || item.topics.some((each) => topic.includes(each)))
      .map((item) => item.status),
  kind: ({ kind }) => [kind],
  body: ({ parties }, _, { bodyById }) =>
    parties.map(({ body }) => (body === undefined ? "province" : (bodyById.get(body)?.level ?? "province"))),
  country: ({ parties }, _, { provinceById }) => {
    const countries = new Set(parties.flatMap(({ province }) => provinceById.get(province)?.country ?? []));
    return countries.size > 1 ? ["across"] : [...countries];
  },
  confidence: ({ confidence }) => [confidence],
  completeness: ({ completeness }) => [completeness],
};

/** Whether an act may have been made in these years; one without a year cannot be placed in any. */
export function madeWithin(when: When, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (when.precision === "yearless") return false;
  const begins = when.from === null ? Number.NEGATIVE_INFINITY : Number(when.from.slice(0, 4));
  const ends = when.to === null ? Number.POSITIVE_INFINITY : Number(when.to.slice(0, 4));
  return (to === null || begins <= to) && (from === null || ends >= from);
}

/** The agreements that a filter leaves. */
export function filtered(agreements: readonly Agreement[], filter: Filter, data: Dataset): Agreement[] {
  if (!isFiltered(filter)) return [...agreements];
  return agreements.filter(testOf(filter, data));
}

/** Beside each value of a facet: how many agreements would be left if it alone were chosen, all other choices kept. */
export function facetCounts(
  facet: Facet,
  agreements: readonly Agreement[],
  filter: Filter,
  data: Dataset,
): ReadonlyMap<string, number> {
  // topics and statuses look at each other's choices, so this facet's own are taken back before anything is asked
  const rest: Filter = { ...filter, [facet]: [] };
  const counts = new Map<string, number>();
  for (const agreement of filtered(agreements, rest, data)) {
    for (const value of new Set(valuesOf[facet](agreement, rest, data))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function testOf(filter: Filter, data: Dataset): (agreement: Agreement) => boolean {
  const chosen = facets.filter((facet) => filter[facet].length > 0);
  const meets = matcherOf(filter.q, data);
  return (agreement) =>
    madeWithin(agreement.when, filter.from, filter.to) &&
    chosen.every((facet) =>
      valuesOf[facet](agreement, filter, data).some((value) => filter[facet].includes(value)),
    ) &&
    meets(agreement);
}
