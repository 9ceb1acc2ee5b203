import type { Position } from "./scene-marks.ts";

/** Web Mercator on the unit square: x east, y south, both 0…1. */
export type World = [number, number];

/** lng, lat in degrees to the unit square (EPSG:3857, scaled to 1). */
export function toWorld([lng, lat]: Position): World {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The unit square to lng, lat in degrees. */
export function fromWorld([x, y]: World): Position {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
  return [(x - 0.5) * 360, lat];
}
