import fc from "fast-check";
import { expect, test } from "vitest";
import { areaKm2, lengthKm } from "../../../src/pipeline/boundaries/ellipsoid.ts";
import { squareRing } from "./fixture.ts";

test("a degree has the length that WGS 84 gives it", () => {
  // National Geospatial-Intelligence Agency, length of a degree of latitude and of longitude.
  expect(
    lengthKm([
      [105, 0],
      [106, 0],
    ]),
  ).toBeCloseTo(111.3195, 3);
  expect(
    lengthKm([
      [105, 44.5],
      [105, 45.5],
    ]),
  ).toBeCloseTo(111.1318, 3);
  expect(
    lengthKm([
      [105, 15],
      [105.1, 15],
    ]),
  ).toBeCloseTo(10.755, 3);
});

test("the sphere of equal area has the surface of WGS 84", () => {
  const strips = Array.from({ length: 1800 }, (_, i) => i / 10 - 90).map((lat) => {
    const ring = [
      [0, lat],
      [180, lat],
      [180, lat + 0.1],
      [0, lat + 0.1],
      [0, lat],
    ];
    return areaKm2({ type: "Polygon", coordinates: [ring] });
  });
  expect(2 * strips.reduce((sum, km2) => sum + km2, 0)).toBeCloseTo(510_065_621.724, -1);
});

test("a hole is taken from its area", () => {
  const whole = areaKm2({ type: "Polygon", coordinates: [squareRing(105, 20)] });
  const hole = areaKm2({ type: "Polygon", coordinates: [squareRing(105.2, 20.2, 0.5)] });
  const rest = areaKm2({ type: "Polygon", coordinates: [squareRing(105, 20), squareRing(105.2, 20.2, 0.5)] });
  expect(rest).toBeCloseTo(whole - hole, 6);
});

test("a line is as long backwards, and as its parts", () => {
  const point = fc.tuple(
    fc.double({ min: 100, max: 110, noNaN: true }),
    fc.double({ min: 8, max: 24, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), fc.nat(), (line, at) => {
      const cut = at % line.length;
      expect(lengthKm([...line].reverse())).toBeCloseTo(lengthKm(line), 6);
      expect(lengthKm(line.slice(0, cut + 1)) + lengthKm(line.slice(cut))).toBeCloseTo(lengthKm(line), 6);
    }),
  );
});
