import { keepPreviousData, type Query, queryOptions } from "@tanstack/react-query";
import type { Dataset } from "../domain/dataset.ts";
import type { Shown } from "../domain/shown.ts";
import type { FindsOf } from "./text-answers.ts";

const once = { staleTime: Number.POSITIVE_INFINITY, retry: false, structuralSharing: false } as const;

/** Comes with the first question, as the texts do. */
const textAnswers = () => import("./text-answers.ts");

/** What is told apart by being another object, as a part of a key. */
const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? numbered++;
  numbers.set(thing, number);
  return number;
}

/** The ids of the agreements that meet the words of a filter. Fails with a FilesError, as that below. */
export const matchesQuery = (data: Dataset, q: string) =>
  queryOptions({
    ...once,
    queryKey: ["matches", numberOf(data), q],
    enabled: q !== "",
    queryFn: async ({ signal }) => (await textAnswers()).idsMeeting(data, q, signal),
    placeholderData: keepPreviousData,
  });

/**
 * What a query finds in the texts of the agreements shown: at first in those that are read, then in more and more. The
 * answer before stands until the next.
 */
export const findsQuery = (data: Dataset, shown: Pick<Shown, "newest">, query: string) =>
  queryOptions({
    ...once,
    // what was found in some texts only, when nobody waited for the rest, is asked again
    staleTime: ({ state }: Query<FindsOf>) => (state.data?.share === null ? Number.POSITIVE_INFINITY : 0),
    queryKey: ["finds", numberOf(data), numberOf(shown.newest), query],
    enabled: query !== "",
    // one for each letter: not worth keeping for long
    gcTime: 30_000,
    queryFn: async ({ client, queryKey, signal }): Promise<FindsOf> =>
      (await textAnswers()).findsAmong(data, shown, query, signal, (found) =>
        client.setQueryData(queryKey, found),
      ),
    placeholderData: keepPreviousData,
  });
