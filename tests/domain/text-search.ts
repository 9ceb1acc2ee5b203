import type { WholeAgreement } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Found, orderOf, placesShown, searchNames, searchTexts } from "../../src/domain/search.ts";
import { type SearchIndex, searchIndexBuilder } from "../../src/domain/search-index.ts";
import type { Shown } from "../../src/domain/shown.ts";

/** The index of texts that a worker would make. */
export function indexOf(data: Dataset, whole: readonly WholeAgreement[]): SearchIndex {
  const builder = searchIndexBuilder(orderOf(data), data);
  whole.forEach(builder.add);
  return builder.index();
}

/** The ids of the agreements that meet a query; null where nothing is asked. */
export function matchesOf(q: string, data: Dataset, index: SearchIndex): ReadonlySet<string> | null {
  const ids = orderOf(data);
  return q === "" ? null : new Set(Array.from(index.meeting(q), (place) => ids[place] ?? ""));
}

/** All that a reader is shown for a query. */
export const searched = (query: string, shown: Shown, data: Dataset, index: SearchIndex): Found[] => [
  ...searchNames(query, shown, data),
  ...searchTexts(index.find(query, placesShown(shown, data)), data),
];
