import { expect, test } from "vitest";
import { course } from "../../src/domain/course.ts";
import { toGrid } from "../../src/domain/grid.ts";
import { coursePath } from "../../src/picture/paths.ts";

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
