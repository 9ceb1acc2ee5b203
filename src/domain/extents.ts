import type { Geometry } from "./dataset.ts";
import type { ProvinceId } from "./ids.ts";
import type { Bounds, Position } from "./scene-marks.ts";

/** The box of every province (degrees). */
export type Extents = ReadonlyMap<ProvinceId, Bounds>;

/** The boxes of all areas. Built once per geometry. */
export function extentsOf(areas: Geometry["areas"]): Extents {
  const extents = new Map<ProvinceId, Bounds>();
  for (const collection of Object.values(areas)) {
    for (const { properties, geometry } of collection.features) {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const bounds = boundsOf(rings.flat().map(([lng = 0, lat = 0]): Position => [lng, lat]));
      if (bounds) extents.set(properties.id, bounds);
    }
  }
  return extents;
}

/** The box around positions, or null around none. */
export function boundsOf(positions: readonly Position[]): Bounds | null {
  const [first] = positions;
  if (first === undefined) return null;
  const box: Bounds = [first[0], first[1], first[0], first[1]];
  for (const [lng, lat] of positions) {
    if (lng < box[0]) box[0] = lng;
    if (lat < box[1]) box[1] = lat;
    if (lng > box[2]) box[2] = lng;
    if (lat > box[3]) box[3] = lat;
  }
  return box;
}

/** The box around boxes, or null around none. */
export const union = (boxes: readonly Bounds[]): Bounds | null =>
  boundsOf(
    boxes.flatMap(([west, south, east, north]): Position[] => [
      [west, south],
      [east, north],
    ]),
  );
