import type { Position } from "geojson";
import type { UnitTopology } from "./unit.ts";

type Point = readonly [number, number];
interface Segment {
  from: Point;
  to: Point;
  west: number;
  east: number;
}

/**
 * Where lines of a topology cross, touch or turn back on themselves other than at a common end: [lng, lat] of
 * one segment of each. Sweeps west to east over the segments, each of which is there once.
 */
export function kinks({ topology }: UnitTopology): Point[] {
  const segments = topology.arcs.flatMap(segmentsOf).sort((a, b) => a.west - b.west);
  const found: Point[] = [];
  let open: Segment[] = [];
  for (const segment of segments) {
    open = open.filter((other) => other.east >= segment.west);
    if (open.some((other) => meet(other, segment))) found.push(segment.from);
    open.push(segment);
  }
  return found;
}

function segmentsOf(arc: readonly Position[]): Segment[] {
  return arc.slice(1).map(([x1 = 0, y1 = 0], i) => {
    const [x0 = 0, y0 = 0] = arc[i] ?? [];
    return { from: [x0, y0], to: [x1, y1], west: Math.min(x0, x1), east: Math.max(x0, x1) };
  });
}

const same = (p: Point, q: Point): boolean => p[0] === q[0] && p[1] === q[1];

/** Twice the signed area of a triangle: its sign is the side of the line p–q that r is on. */
const side = (p: Point, q: Point, r: Point): number =>
  Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));

/** Whether r, on the line through p and q, lies between them. */
const between = (p: Point, q: Point, r: Point): boolean =>
  Math.min(p[0], q[0]) <= r[0] &&
  r[0] <= Math.max(p[0], q[0]) &&
  Math.min(p[1], q[1]) <= r[1] &&
  r[1] <= Math.max(p[1], q[1]);

/** Whether two segments meet anywhere but at a common end. */
function meet({ from: a, to: b }: Segment, { from: c, to: d }: Segment): boolean {
  const ends = [a, b].flatMap((p) => [c, d].filter((r) => same(p, r)));
  const [common] = ends;
  if (ends.length > 1) return true;
  if (common) {
    const p = same(a, common) ? b : a;
    const r = same(c, common) ? d : c;
    return side(common, p, r) === 0 && (between(common, p, r) || between(common, r, p));
  }
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && between(a, b, c)) ||
    (abd === 0 && between(a, b, d)) ||
    (cda === 0 && between(c, d, a)) ||
    (cdb === 0 && between(c, d, b))
  );
}
