import fc from "fast-check";
import { expect, test } from "vitest";
import { noteFailure } from "../../src/map/recovery.ts";

const after = (times: readonly number[]) => {
  let failures: readonly number[] = [];
  return times.map((now) => {
    const noted = noteFailure(failures, now);
    failures = noted.failures;
    return noted.next;
  });
};

test("the third failure within a minute gives up", () => {
  expect(after([0, 20_000, 59_999])).toEqual(["rebuild", "rebuild", "give-up"]);
});

test("failures older than a minute are forgotten", () => {
  expect(after([0, 30_000, 60_000, 90_000])).toEqual(["rebuild", "rebuild", "rebuild", "rebuild"]);
});

test("it gives up if and only if three failures lie within one minute", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 12 }), (gaps) => {
      const times = gaps.map((_, i) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0));
      const expected = times.map((now) =>
        times.filter((then) => then <= now && now - then < 60_000).length >= 3 ? "give-up" : "rebuild",
      );
      expect(after(times)).toEqual(expected);
    }),
  );
});
