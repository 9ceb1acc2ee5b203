import { parse } from "edtf";
import { type Day, isDay, type When } from "./when.ts";

/** A date read, or what is wrong with it and what would be right. */
export type EdtfReading = { ok: true; when: When } | { ok: false; what: string; expected: string };

type Span = Omit<When, "edtf">;

const forms =
  "EDTF: 2023-04-04, 2023-04, 2023, 2024-03-15?, 2018-07-05/2018-07-07, 2023/.., [2021..2025-06-30], [..2020], XXXX-10-24";

/** Why a text is no date. Thrown and caught within this file only. */
class NotADate extends Error {
  readonly expected: string;
  constructor(what: string, expected: string) {
    super(what);
    this.expected = expected;
  }
}

/**
 * Reads an EDTF date of level 1, one of a set (`[a..b]`, `[..b]`, `[a, b]`), a list (`{a, b}`) or a day without
 * a year (`XXXX-10-24`) into the first and last day it can mean. Never throws.
 * The library reads each single date; sets and intervals are taken apart here, because it refuses or misreads
 * `[2021..2025-06-30]`, `[..2020]`, `../2023` and `{2019..2020}`.
 */
export function readEdtf(edtf: string): EdtfReading {
  try {
    return { ok: true, when: { edtf, ...readSpan(edtf) } };
  } catch (error) {
    if (error instanceof NotADate) return { ok: false, what: error.message, expected: error.expected };
    throw error;
  }
}

function readSpan(text: string): Span {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  if (set) return readSet(set[1] ?? set[2] ?? "", text);
  if (text.includes("/")) return readInterval(text);
  return readDate(text);
}

function readSet(inner: string, text: string): Span {
  const members = inner.split(",").map((member) => member.trim());
  const spans = members.map((member) => (member.includes("..") ? readRange(member, "..") : readDate(member)));
  if (spans.length === 1 && !inner.includes("..")) {
    throw new NotADate(`"${text}" is a set of one`, `the date itself: ${inner}`);
  }
  return cover(spans, "set");
}

function readInterval(text: string): Span {
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (dayFirst) {
    const [, day = "", month = "", year = ""] = dayFirst;
    throw new NotADate(
      `"${text}" is no EDTF`,
      `year first: ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    );
  }
  const parts = text.split("/");
  if (parts.length > 2) throw new NotADate(`"${text}" has more than one /`, "begin/end: 2023/2025");
  // An end that is open (..) and one that is not known (nothing) both leave the day open.
  return readRange(parts.map((part) => part || "..").join("/"), "/");
}

/** `a..b` of a set or `a/b` of an interval; an end may be open. */
function readRange(text: string, sign: ".." | "/"): Span {
  const at = sign === "/" ? text.indexOf("/") : text.indexOf("..");
  const [begin, end] = [text.slice(0, at), text.slice(at + sign.length)].map((part) =>
    part === "" || part === ".." ? null : readDate(part),
  );
  if (!begin && !end) throw new NotADate(`"${text}" is open at both ends`, "a date at one end at least");
  const known = [begin, end].flatMap((span) => (span ? [span] : []));
  if (known.some((span) => span.precision === "yearless")) return cover(known, "yearless");
  const [from, to] = [begin?.from ?? null, end?.to ?? null];
  if (from !== null && to !== null && to < from) {
    throw new NotADate(`"${text}" ends before it begins`, "the earlier date first");
  }
  return { from, to, precision: "interval", uncertain: known.some((span) => span.uncertain) };
}

/** From the earliest to the latest day of several; an open end stays open. */
function cover(spans: Span[], precision: When["precision"]): Span {
  const bound = (days: (Day | null)[], pick: (sorted: Day[]) => Day | undefined) =>
    days.includes(null) ? null : (pick(days.filter((day): day is Day => day !== null).toSorted()) ?? null);
  return {
    from: bound(
      spans.map((span) => span.from),
      (days) => days.at(0),
    ),
    to: bound(
      spans.map((span) => span.to),
      (days) => days.at(-1),
    ),
    precision: spans.some((span) => span.precision === "yearless") ? "yearless" : precision,
    uncertain: spans.some((span) => span.uncertain),
  };
}

/** Masks of the library: which digits are X. */
const digits = { year: 15, decade: 12, yearOfDecade: 8, month: 48, day: 192 };

function readDate(text: string): Span {
  const date = parsed(text);
  const [year = 0, month, day] = date.values;
  const hidden = date.unspecified ?? 0;
  const [hiddenYear, hiddenMonth, hiddenDay] = [
    hidden & digits.year,
    hidden & digits.month,
    hidden & digits.day,
  ];
  const uncertain = date.uncertain === true || date.approximate === true;
  const padded = (n: number, width: number) => String(n).padStart(width, "0");
  const span = (from: Day, to: Day, precision: When["precision"]): Span => ({
    from,
    to,
    precision,
    uncertain,
  });

  if (hiddenYear === digits.year) return { from: null, to: null, precision: "yearless", uncertain };
  if (hiddenYear !== 0) {
    const years = hiddenYear === digits.decade ? 99 : 9;
    if (month !== undefined || ![digits.decade, digits.yearOfDecade].includes(hiddenYear))
      throw unknownInside(text);
    return span(`${padded(year, 4)}-01-01`, `${padded(year + years, 4)}-12-31`, "set");
  }
  const y = padded(year, 4);
  if (month === undefined || hiddenMonth !== 0) {
    if (day !== undefined && hiddenDay === 0) throw unknownInside(text);
    return span(`${y}-01-01`, `${y}-12-31`, "year");
  }
  const m = padded(month + 1, 2);
  const last = padded(new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate(), 2);
  if (day === undefined || hiddenDay !== 0) return span(`${y}-${m}-01`, `${y}-${m}-${last}`, "month");
  const whole = `${y}-${m}-${padded(day, 2)}`;
  if (!isDay(whole)) throw notInCalendar(whole);
  return span(whole, whole, "day");
}

function parsed(text: string): ReturnType<typeof parse> {
  const plain = /^(\d{4})-(\d{2})-(\d{2})[?~%]?$/.exec(text);
  if (plain && !isDay(plain.slice(1, 4).join("-"))) throw notInCalendar(plain.slice(1, 4).join("-"));
  if (/^\d{4}-\d{4}$/.test(text)) {
    throw new NotADate(`"${text}" is no EDTF`, `an interval: ${text.replace("-", "/")}`);
  }
  const shape = /^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?$/;
  if (!shape.test(text)) throw new NotADate(`"${text}" is no EDTF that the atlas reads`, forms);
  if (/^\d{4}-(2[1-9]|3\d|4[01])/.test(text)) {
    throw new NotADate(`"${text}" is a season or a quarter`, "the months: 2023-01/2023-03");
  }
  try {
    return parse(text, { level: 2, types: ["Date"] });
  } catch {
    throw new NotADate(`"${text}" is no EDTF`, forms);
  }
}

function notInCalendar(day: string): NotADate {
  const [year = 0, month = 0] = day.split("-").map(Number);
  if (month < 1 || month > 12)
    return new NotADate(`"${day}" is no day of the calendar`, "a month from 01 to 12");
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return new NotADate(`"${day}" is no day of the calendar`, `a day from 01 to ${days}`);
}

const unknownInside = (text: string): NotADate =>
  new NotADate(`"${text}" knows a smaller part of a date and not a larger one`, "XXXX-10-24, 2023-XX, 202X");
