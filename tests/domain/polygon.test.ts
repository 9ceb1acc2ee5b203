import { expect, test } from "vitest";
import { contains } from "../../src/domain/polygon.ts";

const square = (from: number, to: number): number[][] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test("a hole is outside, and what lies in it inside again", () => {
  const ring = { type: "Polygon" as const, coordinates: [square(0, 10), square(3, 7)] };
  expect(contains(ring, [1, 1])).toBe(true);
  expect(contains(ring, [5, 5])).toBe(false);
  expect(contains(ring, [11, 5])).toBe(false);
  const island = { type: "MultiPolygon" as const, coordinates: [ring.coordinates, [square(4, 6)]] };
  expect(contains(island, [5, 5])).toBe(true);
  expect(contains(island, [3.5, 5])).toBe(false);
});
