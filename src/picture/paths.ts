import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { toWorld, type World } from "../domain/mercator.ts";
import type { Position } from "../domain/scene-marks.ts";

/** Units of a path in one world width: one unit is 153 m on the equator, so whole numbers lose nothing of the source. */
export const gridUnits = 2 ** 18;

/** The world point that is 0 0 in a path: near the drawn region, so numbers are short and 32-bit floats exact. */
export const gridOrigin: World = [1 / 2 + 95 / 360, 27 / 64];

type GridPoint = [number, number];

/** lng, lat to path units, in whole numbers. */
export function toGrid(position: Position): GridPoint {
  const [x, y] = toWorld(position);
  return [Math.round((x - gridOrigin[0]) * gridUnits), Math.round((y - gridOrigin[1]) * gridUnits)];
}

const cache = new WeakMap<object, string>();

/** Path data of an area, in path units, every ring closed. Kept by geometry, so a browser computes it once. */
export function areaPath(geometry: Polygon | MultiPolygon): string {
  return kept(geometry, () => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
    return rings
      .map((ring) => steps(ring))
      .filter((points) => points.length > 3)
      .map((points) => `${polyline(points.slice(0, -1))}z`)
      .join("");
  });
}

/** Path data of a line, in path units. Kept by geometry. */
export function linePath(geometry: LineString | MultiLineString): string {
  return kept(geometry, () => {
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return parts
      .map((part) => steps(part))
      .filter((points) => points.length > 1)
      .map(polyline)
      .join("");
  });
}

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
    if (points.length === 2) return polyline(points);
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

/** The points of a line on the grid, without repeats that rounding made. */
function steps(line: readonly (readonly number[])[]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const point = toGrid([lng, lat]);
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

function polyline(points: readonly GridPoint[]): string {
  const [start] = points;
  if (start === undefined) return "";
  let [x, y] = start;
  let data = "";
  for (const [px, py] of points.slice(1)) {
    data += `${joined(px - x, data === "")}${joined(py - y, false)}`;
    [x, y] = [px, py];
  }
  return `M${pair(start)}l${data}`;
}

/** A number after another: a minus sign parts it already. */
const joined = (n: number, first: boolean): string => (first || n < 0 ? `${n}` : ` ${n}`);
const pair = ([x, y]: GridPoint): string => `${Math.round(x)} ${Math.round(y)}`;
const plus = (a: GridPoint, b: GridPoint): GridPoint => [a[0] + b[0], a[1] + b[1]];
const minus = (a: GridPoint, b: GridPoint): GridPoint => [a[0] - b[0], a[1] - b[1]];
const half = ([x, y]: GridPoint): GridPoint => [x / 2, y / 2];
const third = ([x, y]: GridPoint): GridPoint => [x / 3, y / 3];
