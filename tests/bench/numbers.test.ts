import { expect, test } from "vitest";
import { growthOf, median, percentile } from "./numbers.ts";

test("a percentile is a value that was measured, whatever their order", () => {
  const values = Array.from({ length: 20 }, (_, n) => 20 - n);
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 10, 19, 20]);
  expect(percentile([7], 0.95)).toBe(7);
  expect(values[0]).toBe(20);
});

test("of no value there is no percentile", () => {
  expect(percentile([], 0.5)).toBeNaN();
});

test("a median is not moved by one run that took long", () => {
  expect(median([3, 1, 900, 2, 2])).toBe(2);
});

test("what grows in step has the power 1, what does not grow 0, each with each 2", () => {
  const from = { x: 10, y: 3 };
  expect(growthOf(from, { x: 1000, y: 300 })).toBeCloseTo(1);
  expect(growthOf(from, { x: 1000, y: 3 })).toBeCloseTo(0);
  expect(growthOf(from, { x: 1000, y: 30_000 })).toBeCloseTo(2);
});
