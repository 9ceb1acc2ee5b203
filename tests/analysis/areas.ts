import type { Position } from "geojson";
import { adjacencySteps } from "../../src/analysis/adjacency.ts";
import type { Adjacency, AdjacencyOptions } from "../../src/analysis/adjacency-result.ts";

/** An area as a GeoJSON feature; each polygon's rings are closed here. */
export const area = (id: string | number, ...polygons: Position[][][]) => ({
  type: "Feature" as const,
  id,
  properties: {},
  geometry: {
    type: "MultiPolygon" as const,
    coordinates: polygons.map((rings) => rings.map((ring) => [...ring, ...ring.slice(0, 1)])),
  },
});

/** The corners of a rectangle, counterclockwise. Degrees. */
export const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

export const collectionOf = (features: readonly unknown[]) => ({ type: "FeatureCollection", features });

/** Runs all steps at once. */
export function adjacencyOf(collection: unknown, options?: AdjacencyOptions): Adjacency {
  const steps = adjacencySteps(collection, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The pairs found, as `a~b` or, where they are only near, `a≈b`. */
export const pairsOf = ({ neighbours }: Adjacency): string[] =>
  neighbours.map(({ a, b, how }) => `${a}${how === "shared" ? "~" : "≈"}${b}`);
