import fc from "fast-check";
import { expect, test } from "vitest";
import {
  endOf,
  monthsLater,
  playDays,
  timeScale,
  turningDays,
  yearBars,
} from "../../src/domain/time-scale.ts";
import { data } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";

const today = "2026-11-22";
const bars = yearBars(data.agreements, today);

test("every year from the first act to today has a bar, and the bars hold every act of a known year once", () => {
  expect(bars.map(({ year }) => year)).toEqual(
    Array.from({ length: bars.length }, (_, n) => (bars[0]?.year ?? 0) + n),
  );
  expect(bars.at(-1)?.year).toBe(2026);
  const known = data.agreements.filter(
    ({ when: { precision } }) => precision !== "set" && precision !== "yearless",
  );
  expect(bars.reduce((sum, { signed, contact }) => sum + signed + contact, 0)).toBe(known.length);
});

test("an act whose year is only one of a set is in no bar", () => {
  const [first] = data.agreements;
  if (first === undefined) throw new Error("the fixture is empty");
  const set = { ...first, when: when("[2021..2025-06-30]", "2021-01-01", "2025-06-30", "set") };
  expect(yearBars([set], today).every(({ signed, contact }) => signed + contact === 0)).toBe(true);
});

test("the scale keeps the order of days, from 0 to 1, and gives little room to the years before 2009", () => {
  const scale = timeScale(1979, 2026);
  const day = fc
    .date({ min: new Date("1979-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [x, y] = [scale.at(a), scale.at(b)];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(1);
      if (a < b) expect(x).toBeLessThanOrEqual(y);
    }),
  );
  expect(scale.width(1990)).toBeLessThan(scale.width(2010) / 2);
  expect(scale.at("1950-01-01")).toBe(0);
  expect(scale.at("2050-01-01")).toBe(1);
});

test("a point of the line is in the month of the day that lies there", () => {
  const scale = timeScale(2009, 2026);
  fc.assert(
    fc.property(fc.integer({ min: 2009, max: 2026 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const name = `${year}-${String(month).padStart(2, "0")}`;
      expect(scale.monthAt(scale.at(`${name}-15`))).toBe(name);
    }),
  );
  expect(scale.monthAt(1)).toBe("2026-12");
});

test("months end on their last day, over the turn of a year too", () => {
  expect(endOf("2024-02")).toBe("2024-02-29");
  expect(monthsLater("2025-12-31", 1)).toBe("2026-01-31");
  expect(monthsLater("2025-03-31", -1)).toBe("2025-02-28");
  expect(monthsLater("2025-01-15", -12)).toBe("2024-01-31");
});

test("a play goes forward, shows the eve and the day of every turn, and ends today", () => {
  const days = playDays(bars, today, { from: null, to: null });
  expect(days).toEqual([...new Set(days)].toSorted());
  expect(days.at(-1)).toBe(today);
  const first = bars.find(({ signed, contact }) => signed + contact > 0);
  for (const { day } of turningDays.filter((turn) => turn.day > `${first?.year}-12-31`))
    expect(days).toContain(day);
  expect(days).toContain("2025-06-30");
});
