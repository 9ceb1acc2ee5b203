import fc from "fast-check";
import { expect, test } from "vitest";
import { course } from "../../src/domain/course.ts";
import { toWorld } from "../../src/domain/mercator.ts";
import type { Position } from "../../src/domain/scene-marks.ts";
import { bendOf } from "../../src/map/bow-layer.ts";

/** deck.gl's common space: 512 to the world, y north. */
const common = (at: Position): [number, number] => {
  const [x, y] = toWorld(at);
  return [512 * x, 512 * (1 - y)];
};

const place = fc.tuple(
  fc.double({ min: 100, max: 110, noNaN: true }),
  fc.double({ min: 8, max: 24, noNaN: true }),
);

test("the curve that the shader draws goes through every position of the course", () => {
  fc.assert(
    fc.property(place, place, fc.double({ min: -0.6, max: 0.6, noNaN: true }), (a, b, bow) => {
      const drawn = course(a, b, bow);
      const [start, bend, end] = [common(drawn[0] ?? a), bendOf(drawn), common(drawn.at(-1) ?? b)];
      drawn.forEach((position, n) => {
        const t = n / (drawn.length - 1);
        const at = ([0, 1] as const).map(
          (axis) => (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * end[axis],
        );
        // positions are rounded to 5 decimals of a degree, which is 0.00002 of common space: a tenth of a px at zoom 11
        const [x, y] = common(position);
        expect(Math.hypot((at[0] ?? 0) - x, (at[1] ?? 0) - y)).toBeLessThan(5e-5);
      });
    }),
  );
});

test("a ray of two positions is straight", () => {
  const [a, b]: Position[] = [
    [104, 16],
    [106, 18],
  ];
  const [start, end] = [common(a ?? [0, 0]), common(b ?? [0, 0])];
  expect(bendOf([a ?? [0, 0], b ?? [0, 0]])).toEqual([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
});
