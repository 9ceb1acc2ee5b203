import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { csvText, guard, unguard } from "../../src/domain/csv.ts";

/** What a spreadsheet program may take for the beginning of a formula, once signs that are not seen are passed. */
const triggers = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"];
const unseen = ["", " ", "\u00a0", "\ufeff", "\u200b", "\u0000", "\u001f", "\u3000"];

const risky = fc
  .tuple(fc.array(fc.constantFrom(...unseen, "'")), fc.constantFrom(...triggers), fc.string())
  .map(([before, trigger, rest]) => `${before.join("")}${trigger}${rest}`);
const anyText = fc.oneof(
  risky,
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("Đắk Lắk", "ສາລະວັນ", "'", "''=1", "🙂"),
);

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(1)",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "=1+1\nx",
  " =1+1",
  "\ufeff=1",
  "\u0000=1",
])("%j is guarded, and told again as it was", (text) => {
  expect(guard(text)).toBe(`'${text}`);
  expect(unguard(guard(text))).toBe(text);
});

test.each(["Lai Châu", "", "'tis", "a=1", "2019-05-20", "1 - 2", "«=»", "ສາລະວັນ"])(
  "%j stays as it is",
  (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  },
);

test("no guarded text begins with what a spreadsheet program runs, and each is told again as it was", () => {
  const begins = new RegExp(`^[\\p{Z}\\p{Cc}\\p{Cf}]*[${triggers.join("").replace("-", "\\-")}]`, "u");
  fc.assert(
    fc.property(anyText, (text) => !begins.test(guard(text)) && unguard(guard(text)) === text),
    { numRuns: 100_000 },
  );
});

test("another program's reader reads the table that was written, numbers and text apart", () => {
  const cell = fc.oneof(anyText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(table, (rows) => {
      const columns = rows[0]?.map((_, at) => `column ${at}`) ?? [];
      const read = Papa.parse<string[]>(csvText(columns, rows).slice(1), { delimiter: ",", newline: "\r\n" });
      expect(read.errors).toEqual([]);
      const expected = rows.map((row) =>
        row.map((one) => (typeof one === "string" ? guard(one) : String(one))),
      );
      expect(read.data).toEqual([columns, ...expected, [""]]);
    }),
    { numRuns: 1000 },
  );
});

test("the file is UTF-8 with its mark, its lines end in CRLF, and numbers below zero stay numbers", () => {
  const text = csvText(
    ["a", "b", "c"],
    [
      ["x, y", -1.5, null],
      ['say "no"', true, "two\nlines"],
    ],
  );
  expect(text).toBe('\ufeffa,b,c\r\n"x, y",-1.5,\r\n"say ""no""",true,"two\nlines"\r\n');
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
