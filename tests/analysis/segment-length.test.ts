import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentMetres } from "../../src/analysis/segment-length.ts";
import { lengthKm } from "../../src/pipeline/boundaries/ellipsoid.ts";

test("a degree has the length that WGS 84 gives it", () => {
  // National Geospatial-Intelligence Agency, length of a degree of latitude and of longitude.
  expect(segmentMetres(105, 0, 106, 0)).toBeCloseTo(111_319.5, 0);
  expect(segmentMetres(105, 44.5, 105, 45.5)).toBeCloseTo(111_131.8, 0);
  expect(segmentMetres(105, 15, 105.1, 15)).toBeCloseTo(10_755, 0);
});

test("a quarter of the meridian is 10,001.966 km", () => {
  // The length of the WGS 84 quadrant; Snyder (1987), p. 16, (3-21).
  expect(segmentMetres(105, 0, 105, 90) / 1000).toBeCloseTo(10_001.966, 1);
});

test("it is as long backwards, as its parts, and as the pipeline measures it", () => {
  const lng = fc.double({ min: 100, max: 110, noNaN: true });
  const lat = fc.double({ min: 8, max: 24, noNaN: true });
  fc.assert(
    fc.property(lng, lat, lng, lat, (x0, y0, x1, y1) => {
      const whole = segmentMetres(x0, y0, x1, y1);
      const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
      expect(segmentMetres(x1, y1, x0, y0)).toBeCloseTo(whole, 4);
      const parts = segmentMetres(x0, y0, x, y) + segmentMetres(x, y, x1, y1);
      expect(Math.abs(parts - whole)).toBeLessThanOrEqual(1 + whole * 1e-6);
      const short = [x0, y0, x0 + (x1 - x0) / 50, y0 + (y1 - y0) / 50] as const;
      const [a, b, c, d] = short;
      expect(segmentMetres(a, b, c, d)).toBeCloseTo(
        lengthKm([
          [a, b],
          [c, d],
        ]) * 1000,
        1,
      );
    }),
  );
});
