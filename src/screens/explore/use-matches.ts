import { useQuery } from "@tanstack/react-query";
import { matchesQuery } from "../../data/search-queries.ts";
import type { Dataset } from "../../domain/dataset.ts";

/** The agreements that meet the words of a filter, as far as is known. */
export interface Matches {
  /** their ids: of the words before until these are answered; null: no words, or none ever answered */
  matches: ReadonlySet<string> | null;
  state: "applied" | "waiting" | "failed";
  error: unknown;
  refetch: () => unknown;
}

/** Looks for the words of a filter in the texts, which are fetched with the first words. */
export function useMatches(data: Dataset, q: string): Matches {
  const { data: found = null, error, refetch, isPlaceholderData } = useQuery(matchesQuery(data, q));
  if (q === "") return { matches: null, state: "applied", error: null, refetch };
  const isWaiting = found === null || isPlaceholderData;
  return {
    matches: found,
    state: error !== null ? "failed" : isWaiting ? "waiting" : "applied",
    error,
    refetch,
  };
}
