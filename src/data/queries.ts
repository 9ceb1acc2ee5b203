import { queryOptions } from "@tanstack/react-query";
import * as z from "zod/mini";
import { agreementSchema } from "../domain/agreement.ts";
import { borderSchema } from "../domain/border.ts";
import {
  type BorderLines,
  type ContextAreas,
  dataset,
  type Geometry,
  type ProvinceAreas,
} from "../domain/dataset.ts";
import { type Extents, extentsOf } from "../domain/extents.ts";
import {
  type Islands,
  islandsSchema,
  publishedBodySchema,
  publishedPlaceSchema,
  publishedSourceSchema,
  publishedTopicSchema,
} from "../domain/lists.ts";
import { manifestSchema } from "../domain/manifest.ts";
import { publishedProvinceSchema } from "../domain/province.ts";
import { storySchema } from "../domain/story.ts";
import { allOf, fetchCollection, fetchFile } from "./fetch-file.ts";

/** Published files do not change under a reader: fetched once, and again only on request or when mended in development. */
const once = { staleTime: Number.POSITIVE_INFINITY, retry: false, structuralSharing: false } as const;

/** The records, indexed: what panels and table need. Fails with a FilesError that names every file at fault. */
export const recordsQuery = queryOptions({
  ...once,
  queryKey: ["records"],
  queryFn: async ({ signal }) =>
    dataset(
      await allOf({
        manifest: fetchFile("manifest.json", manifestSchema, signal),
        provinces: fetchFile("provinces.json", z.array(publishedProvinceSchema), signal),
        agreements: fetchFile("agreements.json", z.array(agreementSchema), signal),
        borders: fetchFile("borders.json", z.array(borderSchema), signal),
        sources: fetchFile("sources.json", z.array(publishedSourceSchema), signal),
        topics: fetchFile("topics.json", z.array(publishedTopicSchema), signal),
        bodies: fetchFile("bodies.json", z.array(publishedBodySchema), signal),
        places: fetchFile("places.json", z.array(publishedPlaceSchema), signal),
      }),
    ),
});

/** What the map is drawn from. */
export interface Ground {
  geometry: Geometry;
  extents: Extents;
  islands: Islands[];
}

/** The geometry: what picture and map need besides. Fails as `recordsQuery` does. */
export const groundQuery = queryOptions({
  ...once,
  queryKey: ["ground"],
  queryFn: async ({ signal }): Promise<Ground> => {
    const files = await allOf({
      vn63: fetchCollection<ProvinceAreas>("provinces-vn63.geojson", signal),
      vn34: fetchCollection<ProvinceAreas>("provinces-vn34.geojson", signal),
      la18: fetchCollection<ProvinceAreas>("provinces-la18.geojson", signal),
      borders63: fetchCollection<BorderLines>("borders-vn63.geojson", signal),
      borders34: fetchCollection<BorderLines>("borders-vn34.geojson", signal),
      context: fetchCollection<ContextAreas>("context.geojson", signal),
      islands: fetchFile("islands.json", z.array(islandsSchema), signal),
    });
    const areas = { vn63: files.vn63, vn34: files.vn34, la18: files.la18 };
    const borders = { vn63: files.borders63, vn34: files.borders34 };
    return {
      geometry: { areas, borders, context: files.context },
      extents: extentsOf(areas),
      islands: files.islands,
    };
  },
});

/** The stories that ship with the atlas: fetched when one is asked for, or their list. Fails as `recordsQuery` does. */
export const storiesQuery = queryOptions({
  ...once,
  queryKey: ["stories"],
  queryFn: async ({ signal }) =>
    (await allOf({ stories: fetchFile("stories.json", z.array(storySchema), signal) })).stories,
});
