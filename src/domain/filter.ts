import type { Agreement } from "./agreement.ts";
import { bitName, type Columns, columnsOf, dayNumber, setBit } from "./agreement-columns.ts";
import type { Dataset } from "./dataset.ts";
import { type Facet, facetValues, type OwnFacet, ownFacets } from "./facet.ts";
import type { Day } from "./when.ts";

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

/** What is asked of the agreements of a dataset. */
export interface Question {
  filter: Filter;
  /** made by that day; null: whenever */
  day: Day | null;
  /** ids of those that meet the words of the filter; null: no words are asked, or not yet answered */
  matches: ReadonlySet<string> | null;
}

/** The agreements that a filter leaves: in the order of the data, and the newest first with the undated at the end. */
export interface Left {
  agreements: Agreement[];
  newest: Agreement[];
}

/** The agreements that a filter leaves. Topic and status are of one item together. */
export function filtered(data: Dataset, question: Question): Left {
  const columns = columnsOf(data);
  const test = testOf(columns, question);
  const kept = new Uint8Array(columns.agreements.length);
  const agreements: Agreement[] = [];
  columns.agreements.forEach((agreement, row) => {
    if (!test.inTime(row) || test.failing(row) !== none || !test.hasItem(row)) return;
    kept[row] = 1;
    agreements.push(agreement);
  });
  const newest: Agreement[] = [];
  for (const row of columns.newest) {
    const agreement = kept[row] === 1 ? columns.agreements[row] : undefined;
    if (agreement !== undefined) newest.push(agreement);
  }
  return { agreements, newest };
}

/** How many agreements would be left, by facet and value, if that value alone of its facet were chosen. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

/** Beside each value of each facet: how many agreements it alone would leave, all choices of other facets kept. */
export function facetCounts(data: Dataset, question: Question): FacetCounts {
  const columns = columnsOf(data);
  const test = testOf(columns, question);
  const { combination, combinations, statuses, words } = columns;
  // by facet that may fail, since its own choices are taken back; and the rows that fail none
  const met = [...ownFacets, "none"].map(() => new Uint32Array(combinations.length));
  const topicCounts = new Uint32Array(words * 32);
  const statusCounts = new Uint32Array(columns.topicsIn.length);
  for (let row = 0; row < columns.agreements.length; row++) {
    if (!test.inTime(row)) continue;
    const failing = test.failing(row);
    if (failing === several) continue;
    if (test.hasItem(row)) {
      const counts = met[failing];
      const at = combination[row] ?? 0;
      if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
    if (failing !== none) continue;
    for (let word = 0; word < words; word++) countBits(topicCounts, word * 32, test.topicsOf(row, word));
    countBits(statusCounts, 0, test.hasTopics ? test.statusesOf(row) : (statuses[row] ?? 0));
  }
  const own = (facet: OwnFacet, at: number): ReadonlyMap<string, number> =>
    new Map(
      facetValues[facet].flatMap((value): [string, number][] => {
        const bit = columns.bitOf.get(bitName(facet, value)) ?? 0;
        const count = combinations.reduce(
          (sum, bits, n) => ((bits & bit) === 0 ? sum : sum + (met[at]?.[n] ?? 0) + (met[none]?.[n] ?? 0)),
          0,
        );
        return count === 0 ? [] : [[value, count]];
      }),
    );
  return {
    ...Object.fromEntries(ownFacets.map((facet, at) => [facet, own(facet, at)])),
    topic: countsBy(columns.topicIds, topicCounts),
    status: countsBy(facetValues.status, statusCounts),
  } as FacetCounts;
}

const countsBy = (values: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> =>
  new Map(
    values.flatMap((value, at): [string, number][] => {
      const count = counts[at] ?? 0;
      return count === 0 ? [] : [[value, count]];
    }),
  );

function countBits(counts: Uint32Array, begin: number, mask: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const at = begin + 31 - Math.clz32(rest & -rest);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Of `failing`: no facet fails · more than one does. Below: the only facet that does, by its place in `ownFacets`. */
const none = ownFacets.length;
const several = none + 1;

interface Test {
  /** made by the day, within the years, and with the words */
  inTime: (row: number) => boolean;
  /** which facet of the whole agreement fails */
  failing: (row: number) => number;
  /** it has an item with one of the topics in one of the statuses */
  hasItem: (row: number) => boolean;
  /** topics of its items in the chosen statuses, 32 at a time */
  topicsOf: (row: number, word: number) => number;
  hasTopics: boolean;
  /** statuses of its items with the chosen topics */
  statusesOf: (row: number) => number;
}

function testOf(columns: Columns, { filter, day, matches }: Question): Test {
  const { words, statuses, topics, topicsIn, combination } = columns;
  const last = day === null ? Number.POSITIVE_INFINITY : dayNumber(day);
  const [from, to] = [filter.from ?? Number.NEGATIVE_INFINITY, filter.to ?? Number.POSITIVE_INFINITY];
  const anyYears = filter.from === null && filter.to === null;
  const meets = matches === null ? null : flagsOf(columns, matches);
  const verdicts = verdictsOf(columns, filter);
  const hasTopics = filter.topic.length > 0;
  const hasStatuses = filter.status.length > 0;
  const chosenTopics = new Uint32Array(words);
  for (const topic of filter.topic) {
    const at = columns.topicAt.get(topic);
    if (at !== undefined) setBit(chosenTopics, 0, at);
  }
  const chosen = facetValues.status.flatMap((status, at) => (filter.status.includes(status) ? at : []));
  const chosenStatuses = chosen.reduce((bits, at) => bits | (1 << at), 0);
  const touches = (masks: Uint32Array | undefined, row: number): boolean => {
    for (let word = 0; word < words; word++)
      if (((masks?.[row * words + word] ?? 0) & (chosenTopics[word] ?? 0)) !== 0) return true;
    return false;
  };
  return {
    hasTopics,
    inTime: (row) =>
      (columns.day[row] ?? 0) <= last &&
      (anyYears || ((columns.begins[row] ?? 0) <= to && (columns.ends[row] ?? 0) >= from)) &&
      (meets === null || meets[row] === 1),
    failing: (row) => verdicts[combination[row] ?? 0] ?? several,
    hasItem: (row) => {
      if (!hasStatuses) return !hasTopics || touches(topics, row);
      if (!hasTopics) return ((statuses[row] ?? 0) & chosenStatuses) !== 0;
      return chosen.some((at) => touches(topicsIn[at], row));
    },
    topicsOf: (row, word) => {
      const at = row * words + word;
      return hasStatuses
        ? chosen.reduce((bits, status) => bits | (topicsIn[status]?.[at] ?? 0), 0)
        : (topics[at] ?? 0);
    },
    statusesOf: (row) =>
      topicsIn.reduce((bits, masks, status) => (touches(masks, row) ? bits | (1 << status) : bits), 0),
  };
}

/** Of each combination of values: which facet fails. */
function verdictsOf({ combinations, bitOf }: Columns, filter: Filter): Uint8Array {
  const masks = ownFacets.map((facet) =>
    filter[facet].length === 0
      ? -1
      : filter[facet].reduce((bits, value) => bits | (bitOf.get(bitName(facet, value)) ?? 0), 0),
  );
  return Uint8Array.from(combinations, (bits) => {
    const failing = masks.flatMap((mask, at) =>
      filter[ownFacets[at] ?? "kind"].length > 0 && (bits & mask) === 0 ? at : [],
    );
    return failing.length > 1 ? several : (failing[0] ?? none);
  });
}

/** A set of ids as flags of rows; kept as long as the set. */
const flags = new WeakMap<ReadonlySet<string>, { of: Columns; rows: Uint8Array }>();

function flagsOf(columns: Columns, ids: ReadonlySet<string>): Uint8Array {
  const known = flags.get(ids);
  if (known?.of === columns) return known.rows;
  const rows = Uint8Array.from(columns.agreements, ({ id }) => Number(ids.has(id)));
  flags.set(ids, { of: columns, rows });
  return rows;
}
