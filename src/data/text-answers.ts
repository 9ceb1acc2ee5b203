import type { Dataset } from "../domain/dataset.ts";
import { orderOf, placesShown } from "../domain/search.ts";
import type { TextFinds } from "../domain/search-finds.ts";
import type { Shown } from "../domain/shown.ts";
import { searchPorts, type TextSearch, textSearch } from "./search.ts";

/** One search for a dataset; its worker starts when it is begun, or with the first question. */
const searches = new WeakMap<Dataset, { search: TextSearch; ids: readonly string[] }>();

function searchOf(data: Dataset): { search: TextSearch; ids: readonly string[] } {
  const known = searches.get(data);
  if (known !== undefined) return known;
  const ids = orderOf(data);
  const { provinces, topics, places } = data;
  const names = { provinces, topics, places };
  const search = textSearch({ kind: "start", page: document.baseURI, ids, names }, searchPorts);
  searches.set(data, { search, ids });
  return { search, ids };
}

/** Begins to read the texts of a dataset: for when a question is likely, so that its answer need not wait for all of it. */
export const readAhead = (data: Dataset): void => searchOf(data).search.begin();

/** The ids of the agreements that meet the words of a filter. Rejects as a TextSearch does. */
export async function idsMeeting(
  data: Dataset,
  words: string,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const { search, ids } = searchOf(data);
  const places = await search.meet(words, signal);
  return new Set(Array.from(places, (place) => ids[place] ?? ""));
}

/** What a query finds in the texts, with the share of them that is read, from 0 to 1; null: all are. */
export interface FindsOf {
  query: string;
  /** among which agreements */
  newest: Shown["newest"];
  finds: TextFinds;
  share: number | null;
}

/**
 * What a query finds in the texts of the agreements shown; until all texts are read, `onSoFar` is told what is found in
 * those that are. Rejects as a TextSearch does.
 */
export async function findsAmong(
  data: Dataset,
  shown: Pick<Shown, "newest">,
  query: string,
  signal: AbortSignal,
  onSoFar: (found: FindsOf) => void,
): Promise<FindsOf> {
  const { search, ids } = searchOf(data);
  const { newest } = shown;
  const finds = await search.find(query, placesShown(shown, data), signal, (some, read) =>
    onSoFar({ query, newest, finds: some, share: Math.min(1, read / ids.length) }),
  );
  return { query, newest, finds, share: null };
}
