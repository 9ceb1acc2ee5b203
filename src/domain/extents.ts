import { fromGrid, gridLines } from "./grid.ts";
import type { ProvinceId } from "./ids.ts";
import type { Outlines } from "./outlines.ts";
import type { Bounds, Position } from "./scene-marks.ts";

/** The box of every province (degrees), as far as it is drawn. */
export type Extents = Pick<ReadonlyMap<ProvinceId, Bounds>, "get">;

/** The boxes of all areas, each computed when it is first asked for. */
export function extentsOf({ areas }: Pick<Outlines, "areas">): Extents {
  const known = new Map<ProvinceId, Bounds | undefined>();
  const boxOf = (id: ProvinceId): Bounds | undefined => {
    const path = areas.vn34.get(id) ?? areas.la18.get(id) ?? areas.vn63.get(id);
    return path === undefined ? undefined : (boundsOf(gridLines(path).flat().map(fromGrid)) ?? undefined);
  };
  return {
    get: (id) => {
      if (!known.has(id)) known.set(id, boxOf(id));
      return known.get(id);
    },
  };
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
