import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryObject } from "topojson-specification";

/** The neighbours of areas with ids, `a~b`, sorted, as topojson has them: topology first, then shared arcs. */
export function topojsonPairs(areas: FeatureCollection<Polygon | MultiPolygon>): string[] {
  const collection = topology({ areas }).objects.areas;
  const drawn: GeometryObject[] = [];
  for (const geometry of collection?.type === "GeometryCollection" ? collection.geometries : []) {
    const { id } = geometry;
    if (geometry.type === "Polygon") drawn.push({ type: "Polygon", id, arcs: geometry.arcs });
    if (geometry.type === "MultiPolygon") drawn.push({ type: "MultiPolygon", id, arcs: geometry.arcs });
  }
  return neighbors(drawn)
    .flatMap((others, i) =>
      others.filter((j) => j > i).map((j) => [String(drawn[i]?.id), String(drawn[j]?.id)].sort().join("~")),
    )
    .sort();
}
