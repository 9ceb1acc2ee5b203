import { expect, test } from "vitest";
import { paddingFor } from "../../../src/ui/stage/padding.ts";

const size = { width: 1000, height: 800 };

test("with nothing over the map only the rim is kept free", () => {
  expect(paddingFor([], size)).toEqual({ top: 34, right: 34, bottom: 34, left: 34 });
});

test("each box is cleared where that costs least", () => {
  const bar = { x: 20, y: 680, width: 960, height: 100 };
  const title = { x: 20, y: 20, width: 100, height: 40 };
  const zoom = { x: 900, y: 80, width: 80, height: 110 };
  const legend = { x: 20, y: 500, width: 260, height: 170 };
  expect(paddingFor([bar, title, zoom, legend], size)).toEqual({
    top: 94,
    right: 134,
    bottom: 154,
    left: 314,
  });
});

test("a box that is clear already asks for nothing more", () => {
  const bar = { x: 0, y: 0, width: 1000, height: 100 };
  const under = { x: 400, y: 20, width: 200, height: 40 };
  expect(paddingFor([bar, under], size)).toEqual(paddingFor([bar], size));
});

test("however much stands over it, some map is left", () => {
  const all = [
    { x: 0, y: 0, width: 1000, height: 390 },
    { x: 0, y: 410, width: 1000, height: 390 },
  ];
  const { top, bottom } = paddingFor(all, size);
  expect(top + bottom).toBeCloseTo(size.height * 0.62);
});
