import { fromWorld, toWorld, type World } from "./mercator.ts";
import type { Position } from "./scene-marks.ts";

/** Units of a path in one world width: one unit is 153 m on the equator, so whole numbers lose nothing of the source. */
export const gridUnits = 2 ** 18;

/** The world point that is 0 0 in a path: near the drawn region, so numbers are short and 32-bit floats exact. */
export const gridOrigin: World = [1 / 2 + 95 / 360, 27 / 64];

/** A point in path units: x east, y south. */
export type GridPoint = [number, number];

/** lng, lat to path units, in whole numbers. */
export function toGrid(position: Position): GridPoint {
  const [x, y] = toWorld(position);
  return [Math.round((x - gridOrigin[0]) * gridUnits), Math.round((y - gridOrigin[1]) * gridUnits)];
}

/** Path units to lng, lat. */
export const fromGrid = ([x, y]: GridPoint): Position =>
  fromWorld([x / gridUnits + gridOrigin[0], y / gridUnits + gridOrigin[1]]);

/** The points of a line on the grid, without repeats that rounding made. */
export function gridSteps(line: readonly (readonly number[])[]): GridPoint[] {
  const points: GridPoint[] = [];
  for (const [lng = 0, lat = 0] of line) {
    const point = toGrid([lng, lat]);
    const last = points.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points;
}

/** SVG path data of a line of grid points: one absolute point, then steps. */
export function gridPath(points: readonly GridPoint[]): string {
  const [start] = points;
  if (start === undefined) return "";
  let [x, y] = start;
  let data = "";
  for (const [px, py] of points.slice(1)) {
    data += `${joined(px - x, data === "")}${joined(py - y, false)}`;
    [x, y] = [px, py];
  }
  return `M${start[0]} ${start[1]}l${data}`;
}

/** A number after another: a minus sign parts it already. */
const joined = (n: number, first: boolean): string => (first || n < 0 ? `${n}` : ` ${n}`);

/** The lines of path data that `gridPath` wrote, each as its grid points; whether it was closed does not matter. */
export function gridLines(path: string): GridPoint[][] {
  return path
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const numbers = part.match(/-?\d+/g) ?? [];
      const points: GridPoint[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += Number(numbers[i]);
        y += Number(numbers[i + 1]);
        points.push([x, y]);
      }
      return points;
    });
}
