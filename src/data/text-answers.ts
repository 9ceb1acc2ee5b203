import type { Dataset } from "../domain/dataset.ts";
import { orderOf, placesShown } from "../domain/search.ts";
import type { TextFinds } from "../domain/search-finds.ts";
import type { Shown } from "../domain/shown.ts";
import { searchPorts, type TextSearch, textSearch } from "./search.ts";

/** One search for a dataset; its worker starts with the first question. */
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

/** What a query finds in the texts of the agreements shown. Rejects as a TextSearch does. */
export const findsAmong = (
  data: Dataset,
  shown: Pick<Shown, "newest">,
  query: string,
  signal: AbortSignal,
): Promise<TextFinds> => searchOf(data).search.find(query, placesShown(shown, data), signal);
