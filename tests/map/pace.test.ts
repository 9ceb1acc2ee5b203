import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../../src/map/pace.ts";

const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

test.each([
  ["fast frames", frames(8, 16), "full", "keep"],
  ["what a map without a graphics card does at its best", frames(8, 72), "full", "keep"],
  ["slow frames", frames(5, 90), "full", "lighten"],
  ["too few to know", frames(4, 900), "full", "keep"],
  ["never given up before less was tried", frames(8, 900), "full", "lighten"],
  ["slow, but of use", frames(8, 290), "light", "keep"],
  ["of no use", frames(8, 310), "light", "give-up"],
  ["too few of no use", frames(7, 900), "light", "keep"],
] as const)("%s", (_, times, effort, verdict) => {
  expect(judge(times, effort)).toBe(verdict);
});

test("long frames that are fewer than half decide nothing, wherever they stand", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }), (at) => {
      const times = frames(8, 16).map((ms, i) => (at.includes(i) ? 5000 : ms));
      expect(judge(times, "light")).toBe("keep");
    }),
  );
});

test("only the latest frames count", () => {
  expect(judge([...frames(20, 900), ...frames(5, 16)], "full")).toBe("keep");
  expect(judge([...frames(20, 16), ...frames(8, 900)], "light")).toBe("give-up");
});
