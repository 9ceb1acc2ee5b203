import fc from "fast-check";
import { expect, test } from "vitest";
import { axisOf, stretchBeside } from "../../src/analysis/beside.ts";

/** A segment from the equator eastwards, in metres: there a degree of longitude is 111,319.5 m, one of latitude 110,574.3 m. */
const at = (x: number, y: number): [number, number] => [105 + x / 111_319.5, y / 110_574.3];
const segment = (x0: number, y0: number, x1: number, y1: number) => [...at(x0, y0), ...at(x1, y1)] as const;
const axis = axisOf(...segment(0, 0, 1000, 0));

test.each([
  ["all along", segment(1000, 5, 0, 5), { from: 0, to: 1000, awayFrom: 5, awayTo: 5 }],
  ["on its other side", segment(1200, -5, 400, -5), { from: 400, to: 1000, awayFrom: -5, awayTo: -5 }],
  [
    "as far as the tolerance reaches",
    segment(1000, 0, 0, 40),
    { from: 500, to: 1000, awayFrom: 20, awayTo: 0 },
  ],
  ["through it", segment(800, -40, 200, 80), { from: 500, to: 700, awayFrom: 20, awayTo: -20 }],
  ["too far", segment(1000, 21, 0, 21), null],
  ["before it", segment(-10, 5, -500, 5), null],
  ["going the same way", segment(0, 5, 1000, 5), null],
  ["across it", segment(500, -500, 500, 500), null],
  ["turned by more than 45°", segment(600, -10, 500, 110), null],
])("a segment %s", (_, other, expected) => {
  const found = stretchBeside(axis, other, 20);
  if (expected === null) expect(found).toBeNull();
  else
    for (const [key, value] of Object.entries(expected))
      expect(found).toHaveProperty(key, expect.closeTo(value, 0));
});

test("the part lies on the segment, and no end of it farther than the tolerance", () => {
  const metres = fc.double({ min: -2000, max: 2000, noNaN: true });
  fc.assert(
    fc.property(
      metres,
      metres,
      metres,
      metres,
      fc.double({ min: 1, max: 500, noNaN: true }),
      (a, b, c, d, tolerance) => {
        const found = stretchBeside(axis, segment(a, b, c, d), tolerance);
        if (found === null) return;
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.to).toBeGreaterThan(found.from);
        expect(found.to).toBeLessThanOrEqual(axis.length);
        for (const away of [found.awayFrom, found.awayTo])
          expect(Math.abs(away)).toBeLessThanOrEqual(tolerance + 1e-3);
      },
    ),
    { numRuns: 1000 },
  );
});
