import { type Agreement, isProgramme, statuses } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { facetValues, type OwnFacet, ownFacets } from "./facet.ts";
import type { Day, When } from "./when.ts";

/**
 * What a filter asks of agreements, as columns: a row for each, in the order of the data. Made once for a dataset, so
 * that a filter is a pass over numbers however many agreements there are.
 */
export interface Columns {
  agreements: readonly Agreement[];
  /** the day from which a row is made, as `dayNumber` */
  day: Int32Array;
  /** first and last year it can mean; one without a year is in none */
  begins: Int16Array;
  ends: Int16Array;
  /** which of `combinations` a row has */
  combination: Uint32Array;
  /** values of the facets of whole agreements, met together; a bit for each value, as `bitOf` says */
  combinations: readonly number[];
  bitOf: ReadonlyMap<string, number>;
  /** a bit for each status that an item has, by place in the schema */
  statuses: Uint8Array;
  /** every topic that an item has, a bit for each, as `topicAt` says; `words` numbers of 32 bits to a row */
  topics: Uint32Array;
  /** the same of the items in one status, by place in the schema */
  topicsIn: readonly Uint32Array[];
  topicIds: readonly string[];
  topicAt: ReadonlyMap<string, number>;
  words: number;
  /** rows, the newest act first; the undated at the end */
  newest: Uint32Array;
  /** rows of programmes, as published */
  programmes: readonly number[];
}

type Facts = Pick<Dataset, "agreements" | "bodyById" | "provinceById" | "topics">;

const made = new WeakMap<readonly Agreement[], Columns>();

/** The columns of a dataset; made when they are first asked for. */
export function columnsOf(data: Facts): Columns {
  const known = made.get(data.agreements) ?? columns(data);
  made.set(data.agreements, known);
  return known;
}

/** A day as a number that compares as days do: 20240630. */
export const dayNumber = (day: Day): number => Number(day.replaceAll("-", ""));

/** How a value of a facet is called in `bitOf`. */
export const bitName = (facet: OwnFacet, value: string): string => `${facet} ${value}`;

const anyYear = { least: -32_768, most: 32_767 };

/** The values of the facets of whole agreements that one has. A party whose body is not known acts as the province. */
export const ownValues: Record<OwnFacet, (agreement: Agreement, data: Facts) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  body: ({ parties }, { bodyById }) =>
    parties.map(({ body }) => (body === undefined ? "province" : (bodyById.get(body)?.level ?? "province"))),
  country: ({ parties }, { provinceById }) => {
    const countries = new Set(parties.flatMap(({ province }) => provinceById.get(province)?.country ?? []));
    return countries.size > 1 ? ["across"] : [...countries];
  },
  confidence: ({ confidence }) => [confidence],
  completeness: ({ completeness }) => [completeness],
};

function columns(data: Facts): Columns {
  const { agreements } = data;
  const count = agreements.length;
  const bitOf = new Map(
    ownFacets
      .flatMap((facet) => facetValues[facet].map((value) => bitName(facet, value)))
      .map((name, at) => [name, 1 << at]),
  );
  const topicAt = topicsOf(data);
  const words = Math.ceil(topicAt.size / 32);
  const statusAt = new Map<string, number>(statuses.map((status, at) => [status, at]));
  const combinationAt = new Map<number, number>();
  const day = new Int32Array(count);
  const begins = new Int16Array(count);
  const ends = new Int16Array(count);
  const combination = new Uint32Array(count);
  const statusBits = new Uint8Array(count);
  const topics = new Uint32Array(count * words);
  const topicsIn = statuses.map(() => new Uint32Array(count * words));
  agreements.forEach((agreement, row) => {
    const { from } = agreement.when;
    day[row] = from === null ? 0 : dayNumber(from);
    [begins[row], ends[row]] = yearsOf(agreement.when);
    const bits = ownFacets.reduce(
      (all, facet) =>
        ownValues[facet](agreement, data).reduce(
          (own, value) => own | (bitOf.get(bitName(facet, value)) ?? 0),
          all,
        ),
      0,
    );
    const at = combinationAt.get(bits) ?? combinationAt.size;
    combinationAt.set(bits, at);
    combination[row] = at;
    for (const item of agreement.items) {
      const status = statusAt.get(item.status) ?? 0;
      statusBits[row] = (statusBits[row] ?? 0) | (1 << status);
      for (const topic of item.topics) {
        const number = topicAt.get(topic) ?? 0;
        setBit(topics, row * words, number);
        setBit(topicsIn[status], row * words, number);
      }
    }
  });
  return {
    agreements,
    day,
    begins,
    ends,
    combination,
    combinations: [...combinationAt.keys()],
    bitOf,
    statuses: statusBits,
    topics,
    topicsIn,
    topicIds: [...topicAt.keys()],
    topicAt,
    words,
    newest: newestOf(agreements, day),
    programmes: agreements.flatMap((agreement, row) => (isProgramme(agreement) ? row : [])),
  };
}

/** Topics by their place: those of the list first, then any that only an item names. */
function topicsOf({ topics, agreements }: Facts): Map<string, number> {
  const at = new Map(topics.map(({ id }, number) => [id, number]));
  for (const { items } of agreements)
    for (const item of items) for (const topic of item.topics) if (!at.has(topic)) at.set(topic, at.size);
  return at;
}

/** Sets a bit of a mask that begins at a place of an array. */
export function setBit(masks: Uint32Array | undefined, begin: number, bit: number): void {
  const at = begin + (bit >>> 5);
  if (masks !== undefined) masks[at] = (masks[at] ?? 0) | (1 << (bit & 31));
}

function yearsOf({ precision, from, to }: When): [number, number] {
  if (precision === "yearless") return [anyYear.most, anyYear.least];
  return [
    from === null ? anyYear.least : Number(from.slice(0, 4)),
    to === null ? anyYear.most : Number(to.slice(0, 4)),
  ];
}

function newestOf(agreements: readonly Agreement[], day: Int32Array): Uint32Array {
  const byId = agreements
    .map((_, row) => row)
    .sort((a, b) => (idOf(agreements, a) < idOf(agreements, b) ? 1 : -1));
  return Uint32Array.from(byId.sort((a, b) => (day[b] ?? 0) - (day[a] ?? 0)));
}

const idOf = (agreements: readonly Agreement[], row: number): string => agreements[row]?.id ?? "";
