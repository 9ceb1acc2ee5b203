import type { Stretch } from "./covered.ts";
import { degreeLengths } from "./segment-length.ts";

/** A segment as the axis of a plane in metres that touches the ellipsoid at the segment's middle. */
export interface Axis {
  lng: number;
  lat: number;
  /** metres to a degree */
  east: number;
  north: number;
  /** of the angle from east */
  cos: number;
  sin: number;
  length: number;
}

/** The axis of a segment; degrees. Lengths along it are within 0.5 % for segments under 100 km. */
export function axisOf(lng0: number, lat0: number, lng1: number, lat1: number): Axis {
  const { east, north } = degreeLengths((lat0 + lat1) / 2);
  const [dx, dy] = [(lng1 - lng0) * east, (lat1 - lat0) * north];
  const length = Math.hypot(dx, dy);
  return { lng: lng0, lat: lat0, east, north, cos: dx / length, sin: dy / length, length };
}

/** Least square of the cosine between lines that run along each other: they may turn 45° from one another. */
const leastCos2 = 0.5;

/**
 * The part of a segment that has another segment beside it, no farther than the tolerance and going the other way, as
 * the line of an area on the other side does; null where there is none.
 */
export function stretchBeside(
  axis: Axis,
  [lng0, lat0, lng1, lat1]: readonly [number, number, number, number],
  toleranceM: number,
): Omit<Stretch, "area"> | null {
  const { lng, lat, east, north, cos, sin, length } = axis;
  // The other segment from its end to its start: how far along this one, and how far to its left.
  const [e0, n0] = [(lng1 - lng) * east, (lat1 - lat) * north];
  const [e1, n1] = [(lng0 - lng) * east, (lat0 - lat) * north];
  const along0 = e0 * cos + n0 * sin;
  const along = e1 * cos + n1 * sin - along0;
  const away0 = n0 * cos - e0 * sin;
  const away = n1 * cos - e1 * sin - away0;
  if (along <= 0 || along * along < leastCos2 * (along * along + away * away)) return null;
  const slope = away / along;
  let from = Math.max(0, along0);
  let to = Math.min(length, along0 + along);
  if (slope === 0) {
    if (Math.abs(away0) > toleranceM) return null;
  } else {
    const one = along0 + (-toleranceM - away0) / slope;
    const other = along0 + (toleranceM - away0) / slope;
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  if (to <= from) return null;
  const awayAt = (at: number) => away0 + slope * (at - along0);
  return { from, to, awayFrom: awayAt(from), awayTo: awayAt(to) };
}
