import { expect, test } from "vitest";
import { fadeStrips } from "../../src/map/fade.ts";
import { diamond } from "../../src/map/icons.ts";

test("a diamond is clear at its corners, edged, and filled in the middle", () => {
  const { width, height, data } = diamond(20, "rgb(10, 20, 30)", "rgb(200, 210, 220)", 3);
  const pixel = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
  expect([width, height, data.length]).toEqual([20, 20, 1600]);
  expect(pixel(0, 0)[3]).toBe(0);
  expect(pixel(2, 9)).toEqual([200, 210, 220, 255]);
  expect(pixel(9, 9)).toEqual([10, 20, 30, 255]);
});

test("the fade covers the edge of the neighbouring countries and weakens inwards", () => {
  const { features } = fadeStrips();
  const western = features.filter((_, i) => i % 4 === 0);
  expect(western[0]?.geometry.coordinates[0]?.[2]?.[0]).toBeCloseTo(95, 9);
  expect(western[0]?.properties.opacity).toBe(1);
  expect(western.at(-1)?.geometry.coordinates[0]?.[2]?.[0]).toBeCloseTo(95 + 20 * 0.09, 9);
  const opacities = western.map((feature) => feature.properties.opacity);
  expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
  expect(opacities.at(-1)).toBeLessThan(0.1);
});
