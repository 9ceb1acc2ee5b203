import { type GridPoint, gridPath, toGrid } from "../domain/grid.ts";
import type { Position } from "../domain/scene-marks.ts";

const cache = new WeakMap<object, string>();

const spans = 6;

/**
 * Path data of an arc's course, in path units: cubic curves through at most seven of its points.
 * Tangents are those of a Catmull-Rom spline, at the ends those of the parabola through the first three points,
 * so that a course sampled evenly from a quadratic curve is drawn as that very curve.
 */
export function coursePath(course: readonly Position[]): string {
  return kept(course, () => {
    const last = course.length - 1;
    const picked = [...new Set(Array.from({ length: spans + 1 }, (_, i) => Math.round((i * last) / spans)))];
    const points = picked.flatMap((index) => {
      const position = course[index];
      return position ? [toGrid(position)] : [];
    });
    const [start, second] = points;
    if (start === undefined || second === undefined) return "";
    if (points.length === 2) return gridPath(points);
    const curves = points.slice(1).map((end, i) => {
      const control = minus(end, third(tangent(points, i + 1)));
      if (i > 0) return `S${pair(control)} ${pair(end)}`;
      return `C${pair(plus(start, third(tangent(points, 0))))} ${pair(control)} ${pair(end)}`;
    });
    return `M${pair(start)}${curves.join("")}`;
  });
}

function tangent(points: readonly GridPoint[], i: number): GridPoint {
  const at = (index: number): GridPoint => points[index] ?? [0, 0];
  const [before, after] = [points[i - 1], points[i + 1]];
  if (before && after) return half(minus(after, before));
  const way = after ? 1 : -1;
  const [a, b, c] = [at(i), at(i + way), at(i + 2 * way)];
  return [(way * (4 * b[0] - 3 * a[0] - c[0])) / 2, (way * (4 * b[1] - 3 * a[1] - c[1])) / 2];
}

function kept(key: object, make: () => string): string {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

const pair = ([x, y]: GridPoint): string => `${Math.round(x)} ${Math.round(y)}`;
const plus = (a: GridPoint, b: GridPoint): GridPoint => [a[0] + b[0], a[1] + b[1]];
const minus = (a: GridPoint, b: GridPoint): GridPoint => [a[0] - b[0], a[1] - b[1]];
const half = ([x, y]: GridPoint): GridPoint => [x / 2, y / 2];
const third = ([x, y]: GridPoint): GridPoint => [x / 3, y / 3];
