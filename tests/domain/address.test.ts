import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress, parseAddress, rounded, type StepViews } from "../../src/domain/address.ts";
import { queryLimit } from "../../src/domain/address-filter.ts";
import { facetValues } from "../../src/domain/facet.ts";
import type { Filter } from "../../src/domain/filter.ts";
import { pairId } from "../../src/domain/ids.ts";
import { startView, type View } from "../../src/domain/view.ts";

// "all" and "none" are words of the address, and no ids
const id = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/)
  .filter((text) => text !== "all" && text !== "none");
const province = fc.tuple(fc.constantFrom("vn", "la"), id).map(([country, rest]) => `${country}-${rest}`);
const pair = fc.tuple(province, province).map(([a, b]) => pairId(a, b));
const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const filter: fc.Arbitrary<Filter> = fc
  .record({
    topic: fc.uniqueArray(id, { maxLength: 3 }),
    kind: some(facetValues.kind),
    body: some(facetValues.body),
    status: some(facetValues.status),
    country: some(facetValues.country),
    confidence: some(facetValues.confidence),
    completeness: some(facetValues.completeness),
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), { minLength: 2, maxLength: 2 }),
    open: fc.tuple(fc.boolean(), fc.boolean()),
    q: fc.string({ maxLength: queryLimit }).map((q) => q.normalize("NFC").slice(0, queryLimit)),
  })
  .map(({ years, open, ...rest }) => ({
    ...rest,
    from: open[0] ? null : Math.min(...years),
    to: open[1] ? null : Math.max(...years),
  }));
const story = fc.option(fc.record({ id, step: fc.integer({ min: 1, max: 999 }) }));
const view: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(null, "vi", "lo", "en"),
  story,
  show: fc.constantFrom("map", "table", "borders", "about"),
  focus: fc.oneof(
    fc.constant({ kind: "none" } as const),
    province.map((value) => ({ kind: "province" as const, id: value })),
    pair.map((value) => ({ kind: "link" as const, id: value })),
    pair.map((value) => ({ kind: "border" as const, id: value })),
    id.map((value) => ({ kind: "agreement" as const, id: value })),
  ),
  at: fc.option(
    fc
      .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  ),
  read: fc.constantFrom("today", "signed"),
  filter,
  lines: fc.constantFrom("all", "silent", "off"),
  ground: fc.constantFrom("plain", "coverage"),
  islands: fc.constantFrom("on", "off"),
  camera: fc.option(
    fc
      .record({
        lng: fc.double({ min: -179, max: 179, noNaN: true }),
        lat: fc.double({ min: -84, max: 84, noNaN: true }),
        zoom: fc.double({ min: 0, max: 23, noNaN: true }),
      })
      .map(rounded),
  ),
  theme: fc.constantFrom(null, "auto", "light", "dark"),
});

test("parse(format(view)) is view, and others' parameters are kept", () => {
  const unknown = fc.array(fc.tuple(fc.stringMatching(/^x[a-z]{1,6}$/), fc.string({ maxLength: 20 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(view, unknown, (given, others) => {
      const read = parseAddress(formatAddress(given, others));
      expect(read).toEqual({ view: given, problems: [], unknown: others });
    }),
    { numRuns: 1000 },
  );
});

test("within a story the address says only what strays from the step, and reads back to the same view", () => {
  // a step has no language, no colours and no story of its own
  const shown = view.map((one) => ({ ...one, lang: null, story: null, theme: null }));
  fc.assert(
    fc.property(view, shown, (given, step) => {
      const steps = () => ({ ok: true as const, value: step });
      expect(parseAddress(formatAddress(given, [], steps), steps)).toEqual({
        view: given,
        problems: [],
        unknown: [],
      });
      const onStep = { ...step, story: { id: "a", step: 3 } };
      expect(formatAddress(onStep, [], steps)).toBe("?story=a&step=3");
    }),
    { numRuns: 1000 },
  );
});

test("a parameter beside a step overrides it, the others stay the step's", () => {
  const steps: StepViews = ({ id, step }) => {
    if (id !== "borders") return { ok: false, reason: "no-such-story" };
    if (step > 2) return { ok: false, reason: "no-such-step" };
    const { view } = parseAddress("?at=2025-06-30&read=signed&province=vn-hue&kind=talks&from=2010&to=2015");
    return { ok: true, value: view };
  };
  const of = (query: string) => parseAddress(`?story=borders&step=2${query}`, steps);
  expect(of("").view).toMatchObject({
    story: { id: "borders", step: 2 },
    at: "2025-06-30",
    read: "signed",
    focus: { kind: "province", id: "vn-hue" },
  });
  expect(parseAddress("?story=borders", steps).view.story).toEqual({ id: "borders", step: 1 });
  expect(of("&link=la-a~vn-b").view).toMatchObject({ at: "2025-06-30", focus: { kind: "link" } });
  expect(of("&at=today&province=none&kind=all&show=table").view).toMatchObject({
    at: null,
    read: "signed",
    focus: { kind: "none" },
    show: "table",
    filter: { kind: [], from: 2010, to: 2015 },
  });
  // the two years are one span
  expect(of("&from=2020").view.filter).toMatchObject({ from: 2020, to: null });
  expect(of("&from=none").view.filter).toMatchObject({ from: null, to: null });
  expect(of("&province=none&link=la-a~vn-b").problems).toMatchObject([{ reason: "second-focus" }]);

  const problems = (query: string) => parseAddress(query, steps);
  expect(problems("?story=tales&at=2020-01-01")).toMatchObject({
    view: { story: null, at: "2020-01-01" },
    problems: [{ parameter: "story", value: "tales", reason: "no-such-story" }],
  });
  expect(problems("?story=borders&step=3")).toMatchObject({
    view: startView,
    problems: [{ parameter: "step", value: "3", reason: "no-such-step" }],
  });
  // until the stories are there, the address keeps its step
  expect(parseAddress("?story=tales&step=9")).toMatchObject({
    view: { story: { id: "tales", step: 9 } },
    problems: [],
  });
});

test("any text at all gives a view and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (query) => {
      expect(parseAddress(query).view.show).toMatch(/^(map|table|borders|about)$/);
    }),
    { numRuns: 2000 },
  );
});

test("the start view has an empty address", () => {
  expect(formatAddress(startView)).toBe("");
  expect(parseAddress("")).toEqual({ view: startView, problems: [], unknown: [] });
});

test("pairs and cameras stay readable", () => {
  const readable = {
    ...startView,
    focus: { kind: "link", id: "la-salavan~vn-quang-tri" } as const,
    camera: { lng: 105.1, lat: 17, zoom: 6.5 },
  };
  expect(formatAddress(readable)).toBe("?link=la-salavan~vn-quang-tri&c=105.100,17.000,6.5");
});

test.each([
  ["lang=fr", { parameter: "lang", value: "fr", reason: "unknown-value" }],
  ["at=2025-02-30", { parameter: "at", value: "2025-02-30", reason: "not-a-day" }],
  ["link=vn-b~la-a", { parameter: "link", value: "vn-b~la-a", reason: "not-a-pair" }],
  ["province=Lào Cai", { parameter: "province", value: "Lào Cai", reason: "not-an-id" }],
  ["agreement=<script>", { parameter: "agreement", value: "<script>", reason: "not-an-id" }],
  ["c=1,2", { parameter: "c", value: "1,2", reason: "not-a-camera" }],
  ["c=105,95,6", { parameter: "c", value: "105,95,6", reason: "not-a-camera" }],
  ["province=vn-a&agreement=b", { parameter: "agreement", value: "b", reason: "second-focus" }],
  ["kind=memo", { parameter: "kind", value: "memo", reason: "unknown-value" }],
  ["topic=Health", { parameter: "topic", value: "Health", reason: "unknown-value" }],
  ["from=15", { parameter: "from", value: "15", reason: "not-a-year" }],
  ["from=2020&to=2015", { parameter: "to", value: "2015", reason: "not-in-order" }],
  ["story=A&step=1", { parameter: "story", value: "A", reason: "not-an-id" }],
  ["story=a&step=0", { parameter: "step", value: "0", reason: "no-such-step" }],
  ["step=2", { parameter: "step", value: "2", reason: "no-such-step" }],
  ["read=today&read=signed", { parameter: "read", value: "signed", reason: "twice" }],
])("%s is named with its reason and falls back", (query, problem) => {
  expect(parseAddress(query).problems).toEqual([problem]);
});

test("unknown parameters are kept up to 2 kB in all", () => {
  const long = "y".repeat(2000);
  const read = parseAddress(`utm=a&x=${long}&z=${long}`);
  expect(read.unknown.map(([key]) => key)).toEqual(["utm", "x"]);
  expect(read.problems).toEqual([{ parameter: "z", value: long.slice(0, 40), reason: "too-long" }]);
});
