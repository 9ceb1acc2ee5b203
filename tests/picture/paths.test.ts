import { expect, test } from "vitest";
import { course } from "../../src/domain/course.ts";
import type { Position } from "../../src/domain/scene-marks.ts";
import { areaPath, coursePath, linePath, toGrid } from "../../src/picture/paths.ts";

test("an area is closed rings of whole numbers, relative and without repeats", () => {
  const ring: Position[] = [
    [104, 16],
    [105, 16],
    [105, 16.00001],
    [105, 17],
    [104, 16],
  ];
  const data = areaPath({ type: "Polygon", coordinates: [ring] });
  expect(data).toMatch(/^M\d+ \d+l(-?\d+[ -]?)+z$/);
  expect(data.match(/-?\d+/g)).toHaveLength(6);
  const [[x, y], [x2]] = [toGrid([104, 16]), toGrid([105, 16])];
  expect(data.startsWith(`M${x} ${y}l${x2 - x} 0 0-`)).toBe(true);
});

test("holes and parts are rings of their own, and a ring smaller than the grid is left out", () => {
  const ring = (x: number, d: number): Position[] => [
    [x, 16],
    [x + d, 16],
    [x + d, 16 + d],
    [x, 16],
  ];
  const data = areaPath({
    type: "MultiPolygon",
    coordinates: [[ring(104, 2), ring(104.5, 0.5)], [ring(107, 0.0001)]],
  });
  expect(data.match(/M/g)).toHaveLength(2);
  expect(data.match(/z/g)).toHaveLength(2);
});

test("a line is open, and the same geometry is computed once", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [104, 16],
      [104, 17],
    ],
  };
  const data = linePath(line);
  expect(data).toMatch(/^M\d+ \d+l0-\d+$/);
  line.coordinates = [];
  expect(linePath(line)).toBe(data);
});

test("the curve of an arc stays within a unit of its course", () => {
  const given = course([105.2, 16.8], [103.1, 15.7], 0.24);
  const numbers = coursePath(given).match(/-?\d+/g)?.map(Number) ?? [];
  const [x0 = 0, y0 = 0, ...rest] = numbers;
  expect([x0, y0]).toEqual(toGrid(given[0] ?? [0, 0]));
  expect([rest.at(-2), rest.at(-1)]).toEqual(toGrid(given.at(-1) ?? [0, 0]));
  // the first span is a cubic; its middle must lie on the course's third point (of 25, every fourth a knot)
  const [c1x = 0, c1y = 0, c2x = 0, c2y = 0, x1 = 0, y1 = 0] = rest;
  const middle = [(x0 + 3 * c1x + 3 * c2x + x1) / 8, (y0 + 3 * c1y + 3 * c2y + y1) / 8];
  const [wantX, wantY] = toGrid(given[2] ?? [0, 0]);
  expect(Math.hypot((middle[0] ?? 0) - wantX, (middle[1] ?? 0) - wantY)).toBeLessThan(1.5);
});

test("a course of two points is a straight line", () => {
  const data = coursePath([
    [104, 16],
    [105, 16],
  ]);
  expect(data).toMatch(/^M\d+ \d+l\d+ 0$/);
});
