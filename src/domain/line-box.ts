import type { Bounds } from "./scene-marks.ts";

const known = new WeakMap<object, Bounds>();

/** The box of a line's positions (lng/lat, degrees), computed once: lines are never changed. None has an empty one. */
export function lineBox(line: readonly (readonly number[])[]): Bounds {
  const found = known.get(line);
  if (found !== undefined) return found;
  const box: Bounds = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [lng = 0, lat = 0] of line) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  known.set(line, box);
  return box;
}
