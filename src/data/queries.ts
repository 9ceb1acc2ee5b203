import { queryOptions } from "@tanstack/react-query";
import { dataset } from "../domain/dataset.ts";
import { allOf, fetchAgreement, fetchAtlas, fetchOutlines } from "./fetch-file.ts";
import { atlasFile } from "./first-records.ts";

/** Published files do not change under a reader: fetched once, and again only on request or when mended in development. */
const once = { staleTime: Number.POSITIVE_INFINITY, retry: false, structuralSharing: false } as const;

/** The schemas of what is read on demand: loaded with the first such file, so that the first script is free of them. */
const checked = () => import("./checked-files.ts");

/**
 * What the map, the figures and the lists need, indexed; without the texts of agreements.
 * Fails with a FilesError that names every file at fault, as do all others here.
 */
export const atlasQuery = queryOptions({
  ...once,
  queryKey: ["atlas"],
  queryFn: async ({ signal }) => dataset(await fetchAtlas(atlasFile, signal)),
});

/** The same, from an answer that was asked for before. */
export const firstAtlasQuery = (response: Promise<Response>) =>
  queryOptions({
    ...atlasQuery,
    queryFn: async ({ signal }) => dataset(await fetchAtlas(atlasFile, signal, response)),
  });

/** Areas and borders of the 63 provinces to 30 June 2025. */
export const formerQuery = queryOptions({
  ...once,
  queryKey: ["outlines", "vn63"],
  queryFn: ({ signal }) => fetchOutlines("reader/outlines-vn63.json", signal),
});

/** One agreement with its texts and the pages it cites. */
export const agreementQuery = (id: string) =>
  queryOptions({
    ...once,
    queryKey: ["agreement", id],
    queryFn: ({ signal }) => fetchAgreement(id, signal),
  });

/** All agreements with their texts, all pages, and the list of files: what the page about the data, and words, rest on. */
export const wholeQuery = queryOptions({
  ...once,
  queryKey: ["whole"],
  queryFn: async ({ signal }) => {
    const { fetchWhole } = await checked();
    return allOf(fetchWhole(signal));
  },
});

/** The stories that ship with the atlas: fetched when one is asked for, or their list. */
export const storiesQuery = queryOptions({
  ...once,
  queryKey: ["stories"],
  queryFn: async ({ signal }) => (await checked()).fetchStories(signal),
});
