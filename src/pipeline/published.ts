import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BorderLines,
  type ContextAreas,
  type Dataset,
  dataset,
  type Geometry,
  type ProvinceAreas,
  type Published,
} from "../domain/dataset.ts";
import { type Extents, extentsOf } from "../domain/extents.ts";
import type { Islands } from "../domain/lists.ts";

/** What the served picture is drawn from. */
export interface Ground {
  geometry: Geometry;
  extents: Extents;
  islands: Islands[];
}

/** The published files of a folder, as the browser will have them. The pipeline has checked and written them. */
export function readPublished(dir: string): { data: Dataset; ground: Ground } {
  const json = <T>(path: string): T => JSON.parse(readFileSync(join(dir, path), "utf8"));
  const rows = <K extends keyof Published>(name: K): Published[K] => json<Published[K]>(`${name}.json`);
  const areas = {
    vn63: json<ProvinceAreas>("provinces-vn63.geojson"),
    vn34: json<ProvinceAreas>("provinces-vn34.geojson"),
    la18: json<ProvinceAreas>("provinces-la18.geojson"),
  };
  return {
    data: dataset({
      manifest: rows("manifest"),
      provinces: rows("provinces"),
      agreements: rows("agreements"),
      borders: rows("borders"),
      sources: rows("sources"),
      topics: rows("topics"),
      bodies: rows("bodies"),
      places: rows("places"),
    }),
    ground: {
      geometry: {
        areas,
        borders: {
          vn63: json<BorderLines>("borders-vn63.geojson"),
          vn34: json<BorderLines>("borders-vn34.geojson"),
        },
        context: json<ContextAreas>("context.geojson"),
      },
      extents: extentsOf(areas),
      islands: json<Islands[]>("islands.json"),
    },
  };
}
