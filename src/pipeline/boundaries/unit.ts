import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type * as topojson from "topojson-specification";
import type { ProvinceId } from "../../domain/ids.ts";
import type { ProvinceRecord } from "../../domain/province.ts";

/** A province as an area: lng/lat in degrees. */
export type Unit = Feature<Polygon | MultiPolygon, { id: ProvinceId }>;

/** A province as arcs of the topology, whether it has one polygon or more. */
export interface ArcUnit {
  id: ProvinceId;
  type: "MultiPolygon";
  arcs: number[][][];
}

/** Units that share their arcs: every line between two provinces is there once. Coordinates lng/lat in degrees. */
export interface UnitTopology {
  topology: topojson.Topology;
  units: ArcUnit[];
}

/** What the boundaries need to know of a province. */
export type KnownProvince = Pick<
  ProvinceRecord,
  "id" | "vintages" | "predecessors" | "names" | "seat" | "areaKm2"
>;

/** The polygons of an area, whichever kind it is. */
export const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** Units as a GeoJSON collection. */
export const collect = (
  units: readonly Unit[],
): FeatureCollection<Polygon | MultiPolygon, { id: ProvinceId }> => ({
  type: "FeatureCollection",
  features: [...units],
});
