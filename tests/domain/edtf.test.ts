import fc from "fast-check";
import { expect, test } from "vitest";
import { readEdtf } from "../../src/domain/edtf.ts";
import { whenSchema } from "../../src/domain/when-schema.ts";

const spanOf = (edtf: string) => {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.what}`);
  const { from, to, precision, uncertain } = reading.when;
  return [from, to, precision, uncertain];
};
const errorOf = (edtf: string) => {
  const reading = readEdtf(edtf);
  return reading.ok ? null : `${reading.what}; expected ${reading.expected}`;
};

test.each([
  ["2023-04-04", "2023-04-04", "2023-04-04", "day", false],
  ["2024-03-15?", "2024-03-15", "2024-03-15", "day", true],
  ["2024-02", "2024-02-01", "2024-02-29", "month", false],
  ["2023-02~", "2023-02-01", "2023-02-28", "month", true],
  ["2015", "2015-01-01", "2015-12-31", "year", false],
  ["2015%", "2015-01-01", "2015-12-31", "year", true],
  ["2023-XX", "2023-01-01", "2023-12-31", "year", false],
  ["2023-XX-XX", "2023-01-01", "2023-12-31", "year", false],
  ["2023-04-XX", "2023-04-01", "2023-04-30", "month", false],
  ["202X", "2020-01-01", "2029-12-31", "set", false],
  ["20XX", "2000-01-01", "2099-12-31", "set", false],
  ["XXXX-10-24", null, null, "yearless", false],
  ["XXXX", null, null, "yearless", false],
  ["2018-07-05/2018-07-07", "2018-07-05", "2018-07-07", "interval", false],
  ["2023/2025", "2023-01-01", "2025-12-31", "interval", false],
  ["2023?/2025", "2023-01-01", "2025-12-31", "interval", true],
  ["2023-03-04/2023", "2023-03-04", "2023-12-31", "interval", false],
  ["2023/..", "2023-01-01", null, "interval", false],
  ["2023/", "2023-01-01", null, "interval", false],
  ["../2023", null, "2023-12-31", "interval", false],
  ["XXXX-10-05/XXXX-10-07", null, null, "yearless", false],
  ["[2021..2025-06-30]", "2021-01-01", "2025-06-30", "set", false],
  ["[..2020]", null, "2020-12-31", "set", false],
  ["[2020..]", "2020-01-01", null, "set", false],
  ["[2021, 2019]", "2019-01-01", "2021-12-31", "set", false],
  ["[2019?, 2021]", "2019-01-01", "2021-12-31", "set", true],
  ["[2016, 2019..2021]", "2016-01-01", "2021-12-31", "set", false],
  ["{2019..2020}", "2019-01-01", "2020-12-31", "set", false],
])("%s", (edtf, ...span) => {
  expect(spanOf(edtf)).toEqual(span);
});

test.each([
  ["2023-02-29", '"2023-02-29" is no day of the calendar; expected a day from 01 to 28'],
  ["2023-02-30?", '"2023-02-30" is no day of the calendar; expected a day from 01 to 28'],
  ["1900-02-29", '"1900-02-29" is no day of the calendar; expected a day from 01 to 28'],
  ["2023-04-31", '"2023-04-31" is no day of the calendar; expected a day from 01 to 30'],
  ["2023-13-01", '"2023-13-01" is no day of the calendar; expected a month from 01 to 12'],
  ["4/4/2023", '"4/4/2023" is no EDTF; expected year first: 2023-04-04'],
  ["2023-2025", '"2023-2025" is no EDTF; expected an interval: 2023/2025'],
  ["2025/2023", '"2025/2023" ends before it begins; expected the earlier date first'],
  ["[2025..2023]", '"2025..2023" ends before it begins; expected the earlier date first'],
  ["2023-04-04/2023-04-01", '"2023-04-04/2023-04-01" ends before it begins; expected the earlier date first'],
  ["2023/2024/2025", '"2023/2024/2025" has more than one /; expected begin/end: 2023/2025'],
  ["../..", '"../.." is open at both ends; expected a date at one end at least'],
  ["[2023]", '"[2023]" is a set of one; expected the date itself: 2023'],
  ["2023-21", '"2023-21" is a season or a quarter; expected the months: 2023-01/2023-03'],
])("%s is refused, with what would be right", (edtf, error) => {
  expect(errorOf(edtf)).toBe(error);
});

test.each([
  "",
  " 2023",
  "2023-04-04 ",
  "2023-04-04T10:00",
  "Y17000",
  "-0044",
  "2021-XX-12",
  "202X-05",
  "2X23",
  "2023-4",
  "[",
  "[]",
  "{}",
  "/",
  "2023-13",
  "[2020/2021]",
])("%j is refused", (edtf) => {
  expect(errorOf(edtf)).not.toBeNull();
});

const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("every day of the calendar is read as itself", () => {
  fc.assert(
    fc.property(day, (d) => {
      expect(spanOf(d)).toEqual([d, d, "day", false]);
    }),
  );
});

test("an interval of two days runs from the one to the other, or is refused", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      if (a <= b) expect(spanOf(`${a}/${b}`)).toEqual([a, b, "interval", false]);
      else expect(errorOf(`${a}/${b}`)).not.toBeNull();
    }),
  );
});

const part = fc.oneof(
  day,
  fc.constantFrom("2023", "2023-04", "XXXX-10-24", "202X", "..", "", "?", "~", "T10", "X"),
);
const sign = fc.constantFrom("/", "..", ",", ", ", "-", "[", "]", "{", "}", "");
const nearly = fc.array(fc.tuple(part, sign), { maxLength: 4 }).map((parts) => parts.flat().join(""));

test("whatever the text: never a throw, and what is read is sound", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      const reading = readEdtf(text);
      if (!reading.ok) {
        expect(reading.expected).not.toBe("");
        return;
      }
      expect(whenSchema.safeParse(reading.when).success).toBe(true);
      const { from, to } = reading.when;
      if (from !== null && to !== null) expect(from <= to).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
