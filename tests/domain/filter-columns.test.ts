import fc from "fast-check";
import { expect, test } from "vitest";
import { dataset } from "../../src/domain/dataset.ts";
import { facets, facetValues } from "../../src/domain/facet.ts";
import { facetCounts, filtered } from "../../src/domain/filter.ts";
import { newestFirst } from "../../src/domain/province-card.ts";
import { data } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";
import { facetCountsPlainly, filteredPlainly } from "./plain-filter.ts";

const topics = Array.from({ length: 40 }, (_, n) => `topic-${n}`);
const anyWhen = fc.constantFrom(
  when("2015", "2015-01-01", "2015-12-31", "year"),
  when("2021-05-06", "2021-05-06", "2021-05-06", "day"),
  when("[..2020]", null, "2020-12-31", "set"),
  when("2018/..", "2018-01-01", null, "interval"),
  when("XXXX-10-24", null, null, "yearless"),
);
const anyAgreement = fc
  .record({
    kind: fc.constantFrom(...facetValues.kind),
    confidence: fc.constantFrom(...facetValues.confidence),
    completeness: fc.constantFrom(...facetValues.completeness),
    when: anyWhen,
    parties: fc.array(
      fc.record({
        province: fc.constantFrom(...data.provinces.map(({ id }) => id), "vn-nowhere"),
        body: fc.constantFrom(undefined, ...data.bodies.map(({ id }) => id), "nobody"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    items: fc.array(
      fc.record({
        status: fc.constantFrom(...facetValues.status),
        topics: fc.subarray(topics, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ items, ...some }) => ({ ...some, items: items.map((item, n) => ({ id: n + 1, ...item })) }));

const anyFilter = fc.record({
  topic: fc.subarray(topics, { maxLength: 3 }),
  kind: fc.subarray([...facetValues.kind], { maxLength: 3 }),
  body: fc.subarray([...facetValues.body], { maxLength: 2 }),
  status: fc.subarray([...facetValues.status], { maxLength: 3 }),
  country: fc.subarray([...facetValues.country], { maxLength: 2 }),
  confidence: fc.subarray([...facetValues.confidence], { maxLength: 2 }),
  completeness: fc.subarray([...facetValues.completeness, "no such value"], { maxLength: 2 }),
  from: fc.option(fc.integer({ min: 2010, max: 2026 })),
  to: fc.option(fc.integer({ min: 2010, max: 2026 })),
  q: fc.constant(""),
});

const [first] = data.agreements;
if (first === undefined) throw new Error("the fixture is empty");

const anyQuestion = fc
  .record({
    made: fc.array(anyAgreement, { maxLength: 25 }),
    filter: anyFilter,
    day: fc.constantFrom(null, "2016-01-01", "2030-01-01"),
    every: fc.option(fc.integer({ min: 2, max: 4 })),
  })
  .map(({ made, filter, day, every }) => {
    const agreements = made.map((some, n) => ({ ...first, ...some, id: `made-${n}` }));
    const met = agreements.filter((_, n) => every !== null && n % every === 0);
    const matches = every === null ? null : new Set(met.map(({ id }) => id));
    return { of: dataset({ ...data, agreements }), question: { filter, day, matches } };
  });

test("columns leave what each agreement read for itself would, in the order of the data and newest first", () => {
  fc.assert(
    fc.property(anyQuestion, ({ of, question }) => {
      const left = filtered(of, question);
      expect(left.agreements).toEqual(filteredPlainly(of, question));
      expect(left.newest).toEqual(newestFirst(left.agreements));
    }),
    { numRuns: 400 },
  );
});

test("columns count for every facet what each agreement read for itself would", () => {
  const inOrder = (counts: ReadonlyMap<string, number>) =>
    [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  fc.assert(
    fc.property(anyQuestion, ({ of, question }) => {
      const counts = facetCounts(of, question);
      for (const facet of facets)
        expect({ facet, counts: inOrder(counts[facet]) }).toEqual({
          facet,
          counts: inOrder(facetCountsPlainly(facet, of, question)),
        });
    }),
    { numRuns: 400 },
  );
});
