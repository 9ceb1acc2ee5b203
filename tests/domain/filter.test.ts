import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../src/domain/dataset.ts";
import { type Facet, facets, facetValues } from "../../src/domain/facet.ts";
import { type Filter, facetCounts, filtered, noFilter } from "../../src/domain/filter.ts";
import { shown } from "../../src/domain/shown.ts";
import { startView } from "../../src/domain/view.ts";
import { data, show, today, whole } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";
import { indexOf, matchesOf } from "./text-search.ts";

const index = indexOf(data, whole);
const left = (some: Partial<Filter>) => {
  const filter = { ...noFilter, ...some };
  const matches = matchesOf(filter.q, data, index);
  return filtered(data, { filter, day: null, matches }).agreements.map(({ id }) => id);
};
const all = data.agreements.map(({ id }) => id);

test("nothing chosen leaves all", () => {
  expect(left({})).toEqual(all);
});

test("of one facet any value, of several facets all", () => {
  const talks = left({ kind: ["talks"] });
  const memoranda = left({ kind: ["memorandum"] });
  expect(talks.length).toBeGreaterThan(0);
  expect(left({ kind: ["talks", "memorandum"] }).toSorted()).toEqual([...talks, ...memoranda].toSorted());
  expect(left({ kind: ["talks"], country: ["VN"] })).toEqual([]);
});

test("topic and status are of one item together", () => {
  const item = data.agreements.flatMap(({ items }) => items)[0];
  const [topic] = item?.topics ?? [];
  if (item === undefined || topic === undefined) throw new Error("the fixture has no item");
  const both = left({ topic: [topic], status: [item.status] });
  const expected = data.agreements
    .filter(({ items }) => items.some((one) => one.topics.includes(topic) && one.status === item.status))
    .map(({ id }) => id);
  expect(both).toEqual(expected);
});

describe("years", () => {
  const year = when("2015", "2015-01-01", "2015-12-31", "year");
  const set = when("[2021..2025-06-30]", "2021-01-01", "2025-06-30", "set");
  const open = when("[..2020]", null, "2020-12-31", "set");
  const yearless = when("XXXX-10-24", null, null, "yearless");
  test.each([
    [year, 2015, 2015, true],
    [year, 2016, null, false],
    [year, null, 2014, false],
    [set, 2023, 2023, true],
    [set, 2026, null, false],
    [open, 1990, 1990, true],
    [open, 2021, null, false],
    [yearless, 1900, 2100, false],
    [yearless, null, null, true],
  ])("%o from %s to %s: %s", (date, from, to, isWithin) => {
    const [first] = data.agreements;
    if (first === undefined) throw new Error("the fixture is empty");
    const only = dataset({ ...data, agreements: [{ ...first, when: date }] });
    const question = { filter: { ...noFilter, from, to }, day: null, matches: null };
    expect(filtered(only, question).agreements).toHaveLength(Number(isWithin));
  });
});

const values = (facet: Facet): readonly string[] => facetValues[facet] ?? data.topics.map(({ id }) => id);
const anyFilter: fc.Arbitrary<Filter> = fc
  .record(
    Object.fromEntries(
      facets.map((facet) => [facet, fc.subarray([...values(facet)], { maxLength: 2 })]),
    ) as Record<Facet, fc.Arbitrary<string[]>>,
  )
  .chain((chosen) =>
    fc
      .record({
        from: fc.option(fc.integer({ min: 2010, max: 2026 })),
        q: fc.constantFrom("", "quang tri", "biên bản"),
      })
      .map(({ from, q }) => ({ ...noFilter, ...chosen, from, q })),
  );

test("beside every value stands how many agreements it alone would leave", () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom(...facets), (filter, facet) => {
      const matches = matchesOf(filter.q, data, index);
      const counts = facetCounts(data, { filter, day: null, matches })[facet];
      for (const value of values(facet)) {
        expect(counts.get(value) ?? 0).toBe(left({ ...filter, [facet]: [value] }).length);
      }
    }),
    { numRuns: 60 },
  );
});

test("a filter only takes away, from agreements and links alike, and never touches a border's state", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const whole = show();
      const some = shown(data, { ...startView, filter }, today, matchesOf(filter.q, data, index));
      expect(some.made).toEqual(whole.agreements);
      expect(whole.links.map(({ id }) => id)).toEqual(expect.arrayContaining(some.links.map(({ id }) => id)));
      expect(some.borders).toEqual(whole.borders);
    }),
    { numRuns: 60 },
  );
});

test("words are met in every language, with marks or without, in names, items, people and topics", () => {
  const some = data.agreements.find(({ title }) => title.en.includes("Lào Cai and Yên Bái"));
  expect(left({ q: "lao cai yen bai" })).toContain(some?.id);
  expect(left({ q: "LÀO CAI" })).toContain(some?.id);
  expect(left({ q: "ລາວກາຍ" })).toContain(some?.id);
  expect(left({ q: "không có từ này" })).toEqual([]);
});
