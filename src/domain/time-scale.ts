import type { Agreement } from "./agreement.ts";
import type { Day } from "./when.ts";

/** How many agreements of a year were signed, and how many were talks or reviews. */
export interface YearBar {
  year: number;
  signed: number;
  contact: number;
}

/** Years before this one hold few acts: they take less room on the scale. */
export const crowdedFrom = 2009;
const sparse = 0.25;

/** The agreements by year, every year from the first to that of `today`; those whose year is not known are left out. */
export function yearBars(agreements: readonly Agreement[], today: Day): YearBar[] {
  const counts = new Map<number, { signed: number; contact: number }>();
  for (const { when, signed } of agreements) {
    if (when.precision === "set" || when.precision === "yearless" || when.from === null) continue;
    const year = Number(when.from.slice(0, 4));
    const count = counts.get(year) ?? { signed: 0, contact: 0 };
    counts.set(year, count);
    if (signed) count.signed += 1;
    else count.contact += 1;
  }
  const last = Math.max(Number(today.slice(0, 4)), ...counts.keys());
  const first = Math.min(last, ...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, n) => ({
    year: first + n,
    ...(counts.get(first + n) ?? { signed: 0, contact: 0 }),
  }));
}

/** Where years and days lie on a line from 0 to 1 that gives room to where the acts are. */
export interface TimeScale {
  first: number;
  last: number;
  /** the part of the line that a year takes */
  width: (year: number) => number;
  /** where a day lies; outside of the line its nearer end */
  at: (day: Day) => number;
  /** the month (YYYY-MM) at a point of the line */
  monthAt: (share: number) => string;
}

/** The scale of the years `first` to `last`. */
export function timeScale(first: number, last: number): TimeScale {
  const weight = (year: number) => (year < crowdedFrom ? sparse : 1);
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const all = years.reduce((sum, year) => sum + weight(year), 0);
  const width = (year: number) => weight(year) / all;
  const before = (year: number) =>
    years.filter((one) => one < year).reduce((sum, one) => sum + width(one), 0);
  return {
    first,
    last,
    width,
    at: (day) => {
      const [year = first, month = 1, date = 1] = day.split("-").map(Number);
      if (year < first) return 0;
      if (year > last) return 1;
      return before(year) + width(year) * Math.min(1, (month - 1 + (date - 1) / 31) / 12);
    },
    monthAt: (share) => {
      const year = years.findLast((one) => before(one) <= share) ?? first;
      const month = Math.floor(((share - before(year)) / width(year)) * 12);
      return `${year}-${String(Math.max(0, Math.min(11, month)) + 1).padStart(2, "0")}`;
    },
  };
}

/** The last day of a month (YYYY-MM). */
export function endOf(month: string): Day {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The last day of the month that lies so many months after (before, if negative) that of a day. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** The days on which provinces changed, to be marked on a time line. */
export const turningDays = [
  { id: "xaisomboun", day: "2013-12-13" },
  { id: "hue", day: "2025-01-01" },
  { id: "merger", day: "2025-07-01" },
] as const;

/** The years a filter leaves; null: open at that end. */
export interface Years {
  from: number | null;
  to: number | null;
}

export const isWithin = (year: number, { from, to }: Years): boolean =>
  (from === null || year >= from) && (to === null || year <= to);

/**
 * The days that a play shows one after another: the end of every year kept with an act, the eve and the day of every
 * turn, and `today` at last.
 */
export function playDays(bars: readonly YearBar[], today: Day, years: Years): Day[] {
  const ends = bars
    .filter(({ year, signed, contact }) => signed + contact > 0 && isWithin(year, years))
    .map(({ year }) => `${year}-12-31`);
  const [first] = ends;
  const turns = turningDays.flatMap(({ day }) => [dayBefore(day), day]);
  const days = [...ends, ...turns].filter((day) => day < today && first !== undefined && day >= first);
  return [...new Set([...days, today])].toSorted();
}

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
