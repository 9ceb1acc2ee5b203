import { beforeAll, describe, expect, test } from "vitest";
import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { borderCard } from "../../src/domain/border-card.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { type Extents, extentsOf } from "../../src/domain/extents.ts";
import { facets } from "../../src/domain/facet.ts";
import { facetCounts, noFilter } from "../../src/domain/filter.ts";
import { linkCard } from "../../src/domain/link-card.ts";
import { outlinesOf } from "../../src/domain/outlines.ts";
import { overview } from "../../src/domain/overview.ts";
import { provinceCard } from "../../src/domain/province-card.ts";
import { scene } from "../../src/domain/scene.ts";
import { shown } from "../../src/domain/shown.ts";
import { agreementRows, borderRows, linkRows } from "../../src/domain/table-rows.ts";
import { startView, type View } from "../../src/domain/view.ts";
import { realDataset } from "./real-dataset.ts";

let light: Dataset;
/** The same, of agreements with all their texts. */
let heavy: Dataset;
let whole: WholeAgreement[];
let extents: Extents;
beforeAll(async () => {
  const real = await realDataset();
  whole = real.whole;
  light = dataset(real.data);
  heavy = dataset({ ...real.data, agreements: whole });
  extents = extentsOf(outlinesOf(real.geometry));
});

/** A result as text, with every agreement in its light form. A plan on a card is a copy, so its pages go by their name. */
const textOf = (result: unknown): string => {
  const ofTexts = new Map<unknown, unknown>(whole.map((one, n) => [one, light.agreements[n]]));
  return JSON.stringify(result, (key, value) =>
    key === "source" ? undefined : (ofTexts.get(value) ?? value),
  );
};

/** Where two texts part, with what stands there; short, whatever their length. */
function firstDifference(a: string, b: string): string[] {
  if (a === b) return [];
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}

const views: [string, Partial<View>][] = [
  ["the start view", {}],
  ["a day before the merger", { at: "2025-06-30" }],
  ["the reading as signed", { read: "signed", ground: "coverage" }],
  ["a link in focus", { focus: { kind: "link", id: "la-salavan~vn-quang-tri-2025" } }],
  ["a province in focus", { focus: { kind: "province", id: "vn-lao-cai-2025" } }],
  ["a border in focus", { focus: { kind: "border", id: "la-savannakhet~vn-quang-tri-2025" } }],
  [
    "an agreement in focus",
    { focus: { kind: "agreement", id: "2023-04-04-quang-tri-salavan-councils-memorandum" } },
  ],
  [
    "items of a topic and status",
    { filter: { ...noFilter, topic: ["education-training"], status: ["committed"] } },
  ],
  [
    "acts of a body, kind and time",
    { filter: { ...noFilter, body: ["province"], kind: ["memorandum", "talks"], from: 2010, to: 2024 } },
  ],
  [
    "what is sure and between the countries",
    {
      filter: { ...noFilter, country: ["across"], confidence: ["high"], completeness: ["whole", "excerpt"] },
    },
  ],
];

describe.each(views)("%s comes to the same without the texts of agreements", (_what, change) => {
  const today = "2026-06-30";
  const view = { ...startView, ...change };
  const both = <T>(make: (data: Dataset, seen: ReturnType<typeof shown>) => T): [T, T] => {
    const [a, b] = [light, heavy].map((data) => make(data, shown(data, view, today)));
    if (a === undefined || b === undefined) throw new Error("nothing made");
    return [a, b];
  };
  const same = (make: (data: Dataset, seen: ReturnType<typeof shown>) => unknown) => {
    const [found, wanted] = both(make).map(textOf);
    expect(firstDifference(found ?? "", wanted ?? "")).toEqual([]);
  };

  test("shown: there is something, links, borders, and what was made", () => {
    const [seen] = both((_data, one) => one);
    expect(seen.agreements.length).toBeGreaterThan(0);
    expect(seen.focusUnknown).toBe(false);
    expect(seen.topicsUnknown).toEqual([]);
    same((_data, { linkById, everyLink, borderById, ...rest }) => ({
      ...rest,
      maps: [linkById, everyLink, borderById].map((map) => [...map]),
    }));
  });

  test("the scene and the overview", () => {
    same((data, seen) => scene(data, view, seen, extents));
    same((_data, seen) => overview(seen));
  });

  test("the cards of links, provinces and borders, and the rows of the tables", () => {
    same((data, seen) => seen.links.map(({ id }) => linkCard(id, seen, data)));
    same((data, seen) => data.provinces.map(({ id }) => provinceCard(id, seen, data)));
    same((data, seen) => seen.borders.map(({ id }) => borderCard(id, seen, data)));
    same((data, seen) => [
      linkRows(seen, data),
      borderRows(seen, data),
      agreementRows(seen, data, false),
      agreementRows(seen, data, true),
    ]);
  });

  test("the counts beside the choices of the filter", () => {
    same((data, seen) => {
      const counts = facetCounts(data, { filter: view.filter, day: seen.day, matches: null });
      return facets.map((facet) => [...counts[facet]]);
    });
  });
});

/** The fields of a thing and of what it is made of, by their path; those of texts and dates are one each. */
function fieldsOf(thing: unknown, path = ""): string[] {
  if (Array.isArray(thing)) return thing.flatMap((one) => fieldsOf(one, `${path}[]`));
  if (typeof thing !== "object" || thing === null || "vi" in thing || "edtf" in thing) return [path];
  return Object.entries(thing).flatMap(([key, value]) =>
    value === undefined ? [] : fieldsOf(value, path === "" ? key : `${path}.${key}`),
  );
}

test("the light form of the atlas's agreements has these fields, and no text but title, place and plans", () => {
  expect([...new Set(light.agreements.flatMap((one) => fieldsOf(one)))].sort()).toEqual([
    "completeness",
    "confidence",
    "id",
    "items[].id",
    "items[].places[]",
    "items[].status",
    "items[].topics[]",
    "kind",
    "outcomes[].money.amount",
    "outcomes[].money.approximate",
    "outcomes[].money.by",
    "outcomes[].money.currency",
    "outcomes[].money.kind",
    "outcomes[].money.period",
    "outcomes[].money.repeats",
    "outcomes[].money.to",
    "outcomes[].places[]",
    "pairs[]",
    "parties[].body",
    "parties[].province",
    "place.name",
    "place.point[]",
    "place.province",
    "planned[].date",
    "planned[].text",
    "planned[].when",
    "relations[].agreement",
    "relations[].kind",
    "signed",
    "termWhen",
    "title",
    "when",
  ]);
});
