import { expect, test } from "vitest";
import { covered, type Stretch } from "../../src/analysis/covered.ts";

const stretch = (area: number, from: number, to: number, awayFrom = 1, awayTo = awayFrom): Stretch => ({
  area,
  from,
  to,
  awayFrom,
  awayTo,
});
const sums = (...stretches: Stretch[]) => Object.fromEntries(covered(stretches));

test.each([
  ["nothing", [], {}],
  ["one", [stretch(4, 2, 5)], { 4: 3 }],
  ["two of one area that lie over each other", [stretch(4, 4, 9), stretch(4, 0, 5)], { 4: 9 }],
  ["two of one area with a gap", [stretch(4, 6, 9), stretch(4, 0, 5)], { 4: 8 }],
  ["two areas one after the other", [stretch(4, 0, 5), stretch(1, 5, 9)], { 4: 5, 1: 4 }],
  [
    "the nearer area has the part where both are",
    [stretch(4, 0, 6, 3), stretch(1, 4, 9, -2)],
    { 4: 4, 1: 5 },
  ],
  ["on whichever side it is", [stretch(4, 0, 6, -1), stretch(1, 0, 6, 2)], { 4: 6 }],
  ["of equally near areas the first by number", [stretch(4, 0, 6), stretch(1, 0, 6, -1)], { 1: 6 }],
])("%s", (_, stretches, expected) => {
  expect(sums(...stretches)).toEqual(expected);
  expect(sums(...stretches.toReversed())).toEqual(expected);
});
