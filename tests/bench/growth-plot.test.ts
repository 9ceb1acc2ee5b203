import { expect, test } from "vitest";
import { growthPlot } from "./growth-plot.ts";

const curves = [
  { name: "focus & more", points: [10, 100, 1000].map((x) => ({ x, y: x })) },
  { name: "slider", points: [10, 1000].map((x) => ({ x, y: 10 })) },
  { name: "never came", points: [] },
];
const goalOf = (y: number) => [{ name: `at most ${y}`, y }];
const plot = (given = curves, goals = goalOf(100)) => growthPlot("Growth", { x: "n", y: "ms" }, given, goals);
const line = (svg: string, n: number) =>
  [...svg.matchAll(/<polyline points="([^"]+)"/g)][n]?.[1]
    ?.split(" ")
    .map((point) => point.split(",").map(Number));

test("the same numbers give the same picture, and others another", () => {
  expect(plot()).toBe(plot());
  expect(plot()).not.toBe(plot(curves, goalOf(50)));
});

test("on two logarithmic scales a power is a straight line, and what does not grow a level one", () => {
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = line(plot(), 0) ?? [];
  expect(x1 - x0).toBeCloseTo(x2 - x1, 0);
  expect(y0 - y1).toBeCloseTo(y1 - y2, 0);
  expect(y0).toBeGreaterThan(y2);
  const [[, from] = [], [, to] = []] = line(plot(), 1) ?? [];
  expect(from).toBe(to);
});

test("a curve without points is left out, and words stay words", () => {
  expect(plot()).not.toContain("never came");
  expect(plot()).toContain("focus &amp; more");
  expect(plot([], [])).toContain("</svg>");
});
