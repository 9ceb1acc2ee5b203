import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BorderLines,
  type ContextAreas,
  type Dataset,
  dataset,
  type ProvinceAreas,
  type Published,
} from "../domain/dataset.ts";
import { type Outlines, outlinesOf } from "../domain/outlines.ts";

/** The published files of a folder, as the browser will have them. The pipeline has checked and written them. */
export function readPublished(dir: string): { data: Dataset; outlines: Outlines } {
  const json = <T>(path: string): T => JSON.parse(readFileSync(join(dir, path), "utf8"));
  return {
    data: dataset(json<Published>("reader/atlas.json")),
    outlines: outlinesOf({
      areas: {
        vn63: json<ProvinceAreas>("provinces-vn63.geojson"),
        vn34: json<ProvinceAreas>("provinces-vn34.geojson"),
        la18: json<ProvinceAreas>("provinces-la18.geojson"),
      },
      borders: {
        vn63: json<BorderLines>("borders-vn63.geojson"),
        vn34: json<BorderLines>("borders-vn34.geojson"),
      },
      context: json<ContextAreas>("context.geojson"),
    }),
  };
}
