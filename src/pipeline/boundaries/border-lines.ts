import type { LineString, MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { Border } from "../../domain/border.ts";
import type { BorderLines } from "../../domain/dataset.ts";
import { type PairId, provincesOf } from "../../domain/ids.ts";
import type { VietnamVintage } from "../../domain/province.ts";
import { lengthKm } from "./ellipsoid.ts";
import type { MeasuredLength } from "./lengths.ts";
import { isAcross } from "./neighbours.ts";
import type { ArcUnit, UnitTopology } from "./unit.ts";

/** A row of borders.json without what agreements say of it. */
export type BorderRow = Omit<Border, "state" | "agreements">;

/** A border with its line. */
export interface BorderLine {
  row: BorderRow;
  line: LineString | MultiLineString;
}

/**
 * The borders of a vintage: each pair's shared arcs, joined, with their length in km. Across the border it is the one
 * measured at full detail; within a country the generalised line's own, to the whole km and at least 1.
 */
export function borderLines(
  vintage: VietnamVintage,
  pairs: readonly PairId[],
  whole: UnitTopology,
  measured: ReadonlyMap<PairId, MeasuredLength>,
): BorderLine[] {
  const units = new Map(whole.units.map((unit) => [unit.id, unit]));
  return pairs.map((pair) => {
    const provinces = provincesOf(pair);
    const line = sharedLine(
      whole,
      provinces.flatMap((id) => units.get(id) ?? []),
    );
    const parts = line.type === "LineString" ? [line.coordinates] : line.coordinates;
    const simplified = parts.reduce((sum, part) => sum + lengthKm(part), 0);
    const known = measured.get(pair);
    const row: BorderRow = {
      id: pair,
      vintage,
      provinces,
      class: isAcross(pair) ? "national" : "provincial",
      km: known?.km ?? Math.max(1, Math.round(simplified)),
      kmSource: known ? "osm-10m" : "simplified",
      ...(known?.official && { kmOfficial: known.official }),
    };
    return { row, line };
  });
}

function sharedLine({ topology }: UnitTopology, geometries: ArcUnit[]): LineString | MultiLineString {
  const lines = mesh(topology, { type: "GeometryCollection", geometries }, (one, other) => one !== other);
  const [only] = lines.coordinates;
  return only !== undefined && lines.coordinates.length === 1
    ? { type: "LineString", coordinates: only }
    : lines;
}

/** Borders as RFC 7946 features, their `id` the pair. */
export const borderFeatures = (borders: readonly BorderLine[]): BorderLines => ({
  type: "FeatureCollection",
  features: borders.map(({ row, line }) => ({
    type: "Feature",
    id: row.id,
    properties: { id: row.id, km: row.km, class: row.class },
    geometry: line,
  })),
});
