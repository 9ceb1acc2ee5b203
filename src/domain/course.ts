import { fromWorld, toWorld } from "./mercator.ts";
import type { Position } from "./scene-marks.ts";

const steps = 24;
const earthKm = 6371.0088;

/**
 * The course of an arc: a quadratic Bézier curve in Web Mercator, as 25 positions (lng, lat), 5 decimals.
 * `bow` is its rise over its chord, to the right of the way from a to b (left when negative).
 */
export function course(a: Position, b: Position, bow: number): Position[] {
  const [ax, ay] = toWorld(a);
  const [bx, by] = toWorld(b);
  // a quadratic's rise is half its control point's distance from the chord
  const cx = (ax + bx) / 2 - (by - ay) * bow * 2;
  const cy = (ay + by) / 2 + (bx - ax) * bow * 2;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / steps;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const [lng, lat] = fromWorld([p * ax + q * cx + r * bx, p * ay + q * cy + r * by]);
    return [round(lng), round(lat)];
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Great-circle distance in km (haversine, mean earth radius 6371.0088 km, IUGG). */
export function distanceKm([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const rad = Math.PI / 180;
  const dLat = (lat2 - lat1) * rad;
  const dLng = (lng2 - lng1) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(dLng / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The bow of a link drawn as one arc: neighbours curve enough to be seen, long links stay calm. */
export const linkBow = (km: number): number => (km < 150 ? 0.24 : km < 400 ? 0.18 : 0.12);

/** The bows of a fan of n arcs: evenly spread, none on another, at most 0.6 either way. */
export function fanBows(n: number): number[] {
  if (n === 1) return [0.24];
  const gap = Math.min(0.2, 1.2 / (n - 1));
  return Array.from({ length: n }, (_, i) => (i - (n - 1) / 2) * gap);
}
