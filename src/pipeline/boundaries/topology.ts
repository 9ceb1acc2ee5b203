import type { Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { type ArcUnit, collect, type Unit, type UnitTopology } from "./unit.ts";

/** Step 4: one topology of all units, in id order, so that a shared line is one arc. Nothing is quantised. */
export function unitTopology(units: readonly Unit[]): UnitTopology {
  const sorted = [...units].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const whole = topology({ units: collect(sorted) });
  const collection = whole.objects.units;
  const arcUnits: ArcUnit[] = [];
  for (const geometry of collection?.type === "GeometryCollection" ? collection.geometries : []) {
    const id = String(geometry.id);
    if (geometry.type === "Polygon") arcUnits.push({ id, type: "MultiPolygon", arcs: [geometry.arcs] });
    if (geometry.type === "MultiPolygon") arcUnits.push({ id, type: "MultiPolygon", arcs: geometry.arcs });
  }
  return { topology: whole, units: arcUnits };
}

/** A unit of a topology as an area, by RFC 7946: rings by the right-hand rule, one polygon as a Polygon. */
export function areaOf({ topology: whole }: UnitTopology, { id, arcs }: ArcUnit): Unit {
  const polygons = feature(whole, { type: "MultiPolygon", arcs }).geometry.coordinates.map(rewound);
  const [only] = polygons;
  const geometry =
    only !== undefined && polygons.length === 1
      ? { type: "Polygon" as const, coordinates: only }
      : { type: "MultiPolygon" as const, coordinates: polygons };
  return { type: "Feature", id, properties: { id }, geometry };
}

/** A polygon with its outer ring counterclockwise and its holes clockwise (RFC 7946, 3.1.6). */
export const rewound = (polygon: Position[][]): Position[][] =>
  polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));

/** Planar area of a ring in square degrees, positive counterclockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += x0 * y - x * y0;
    [x0, y0] = [x, y];
  }
  return sum / 2;
}
