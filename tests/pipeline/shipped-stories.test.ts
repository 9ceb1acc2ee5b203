import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { wholeAgreementSchema } from "../../src/domain/agreement-schema.ts";
import { borderSchema } from "../../src/domain/border-schema.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { provincesOf } from "../../src/domain/ids.ts";
import { existsOn } from "../../src/domain/lineage.ts";
import {
  islandsSchema,
  publishedBodySchema,
  publishedPlaceSchema,
  publishedTopicSchema,
} from "../../src/domain/lists-schema.ts";
import { manifestSchema } from "../../src/domain/manifest-schema.ts";
import { publishedProvinceSchema } from "../../src/domain/province-schema.ts";
import { type Shown, shown } from "../../src/domain/shown.ts";
import { type Story, stepViews } from "../../src/domain/story.ts";
import { storySchema } from "../../src/domain/story-schema.ts";
import { type Lang, langs } from "../../src/domain/text.ts";
import { startView, type View } from "../../src/domain/view.ts";
import type { Day } from "../../src/domain/when.ts";
import { formatDay, formatTerm } from "../../src/i18n/dates.ts";
import { formatMoney, formatNumber } from "../../src/i18n/format.ts";
import { realBuild } from "./real-build.ts";

// Whatever the captions of the shipped stories say in figures is computed here from the data, in three languages.
let data: Dataset;
let whole: WholeAgreement[];
let stories: Story[];

beforeAll(async () => {
  const texts = await realBuild();
  const rows = <S extends z.ZodMiniType>(name: string, schema: S) =>
    z.parse(z.array(schema), JSON.parse(texts.get(`${name}.json`) ?? "null"));
  stories = rows("stories", storySchema);
  whole = rows("agreements", wholeAgreementSchema);
  data = dataset({
    manifest: z.parse(manifestSchema, JSON.parse(texts.get("manifest.json") ?? "null")),
    provinces: rows("provinces", publishedProvinceSchema),
    agreements: whole,
    borders: rows("borders", borderSchema),
    topics: rows("topics", publishedTopicSchema),
    bodies: rows("bodies", publishedBodySchema),
    places: rows("places", publishedPlaceSchema),
    islands: rows("islands", islandsSchema),
  });
});

type Figure = (lang: Lang) => string;
const count = (value: number, digits = 0): Figure => {
  return (lang) => formatNumber(value, lang, digits);
};
const year = (value: number): Figure => {
  return () => String(value);
};
const day = (value: Day): Figure => {
  return (lang) => formatDay(value, lang);
};

const at = (value: Day, change: Partial<View> = {}): Shown =>
  shown(data, { ...startView, at: value, ...change }, value);
const agreement = (id: string): WholeAgreement => {
  const found = whole.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is gone`);
  return found;
};
const across = (seen: Shown) =>
  seen.borders.filter((one) => one.class === "national" && one.vintage === seen.vintage);
const inState = (seen: Shown, state: string) => across(seen).filter((one) => one.state === state).length;
const kmOf = (seen: Shown, id: string) => seen.borderById.get(id)?.km ?? 0;
const rings = (seen: Shown) => seen.links.filter(({ relation }) => relation === "merged");
const unitsOn = (country: string, value: Day) =>
  data.provinces.filter((one) => one.country === country && existsOn(one, value));
const paragraphs = (one: WholeAgreement, from: number, to: number) =>
  one.items.filter(({ source: [first] }) => {
    const n = Number(/^¶(\d+)$/.exec(first?.at ?? "")?.[1]);
    return n >= from && n <= to;
  });

const eve = "2025-06-30";
const merger = "2025-07-01";

const fiveAgreements = (): Figure[][] => {
  const full = whole.filter(({ completeness }) => completeness === "whole");
  const signed = full.filter((one) => one.signed);
  const isAcross = (one: WholeAgreement) =>
    new Set(one.parties.map(({ province }) => province.slice(0, 2))).size > 1;
  const [undated, party, councils, salavan, before, talks] = [
    "undated-lao-cai-lai-chau-councils-talks",
    "2023-03-04-lao-cai-lai-chau-party-memorandum",
    "2024-03-15-lao-cai-yen-bai-councils-memorandum",
    "2023-04-04-quang-tri-salavan-councils-memorandum",
    "2017-06-08-quang-tri-salavan-councils-memorandum",
    "2025-10-12-lai-chau-oudomxay-talks",
  ].map(agreement);
  if (!undated || !party || !councils || !salavan || !before || !talks) return [];
  const reviewed = agreement("2020-lao-cai-lai-chau-agreement");
  const term = ({ termWhen }: WholeAgreement): Figure => {
    return (lang) => (termWhen === null ? "" : formatTerm(termWhen, lang));
  };
  const spent = (before.outcomes ?? []).flatMap(({ money }) => money ?? []);
  expect(spent).toHaveLength(1);
  const biennial = salavan.items.filter(({ recurs }) => recurs === "P2Y");
  expect(biennial).toHaveLength(1);
  expect(before.items.filter(({ status }) => status === "not-carried-out")).toHaveLength(1);
  expect(party.relations?.map((one) => `${one.kind} ${one.agreement}`)).toContain(`reviews ${reviewed.id}`);
  expect(at("2025-12-31").borderById.has("la-oudomxay~vn-lai-chau")).toBe(false);
  const all = at("2025-12-31").agreements;
  expect(all.filter(({ completeness }) => completeness === "excerpt").length).toBeGreaterThan(all.length / 2);
  expect(undated.when).toMatchObject({ from: "2021-01-01", to: eve });
  return [
    [
      count(full.length),
      count(full.length),
      count(signed.length),
      count(full.length - signed.length),
      count(full.filter((one) => !isAcross(one)).length),
      count(full.filter(isAcross).length),
    ],
    [count(paragraphs(undated, 7, 14).length), year(2021), day(eve)],
    [
      day("2023-03-04"),
      term(reviewed),
      term(party),
      count(party.items.filter(({ part, status }) => part === "memorandum" && status === "committed").length),
    ],
    [day("2024-03-15"), count(paragraphs(councils, 30, 30).length)],
    [day(merger)],
    [day("2017-06-08"), count(2), (lang) => spent.map((sum) => formatMoney(sum, lang)).join()],
    [
      day("2023-04-04"),
      count(2),
      ...salavan.planned.map((plan) => year(Number(plan.date))),
      count(salavan.items.filter(({ status }) => status === "requested").length),
    ],
    [day("2025-10-12"), count(talks.sources.length)],
    [count(full.length), count(all.length), day("2025-12-31")],
  ];
};

const bordersMoved = (): Figure[][] => {
  const [old, young, asSigned, later] = [
    at(eve),
    at(merger),
    at(merger, { read: "signed" }),
    at("2026-06-30"),
  ];
  const before = unitsOn("VN", eve);
  const after = unitsOn("VN", merger);
  const kept = before.filter((one) => after.includes(one));
  const two = ["la-savannakhet~vn-quang-binh", "la-savannakhet~vn-quang-tri"];
  const one = "la-savannakhet~vn-quang-tri-2025";
  const total = (seen: Shown) => across(seen).reduce((sum, { km }) => sum + km, 0);
  const gone = old.made.filter(({ parties }) =>
    parties.some(({ province }) => data.provinceById.get(province)?.validTo === eve),
  );
  const [busiest] = rings(young).toSorted((a, b) => b.agreements.length - a.agreements.length);
  const idsAcross = (seen: Shown) => across(seen).flatMap((each) => each.agreements.map(({ id }) => id));

  expect(two.map((id) => old.borderById.get(id)?.state)).toEqual(["signed", "signed"]);
  expect(kmOf(young, one)).toBeCloseTo(
    two.reduce((sum, id) => sum + kmOf(old, id), 0),
    5,
  );
  expect(total(young)).toBeCloseTo(total(old), 5);
  expect(idsAcross(old).filter((id) => !idsAcross(young).includes(id))).toEqual([]);
  expect(busiest?.id).toBe("vn-lao-cai-2025~vn-lao-cai-2025");
  expect(new Set(busiest?.agreements.flatMap(({ pairs }) => pairs))).toEqual(
    new Set(["vn-lao-cai~vn-yen-bai"]),
  );
  const kinds = (kind: string) => busiest?.agreements.filter((each) => each.kind === kind).length ?? 0;
  expect(kinds("memorandum") + kinds("review")).toBe(busiest?.agreements.length);

  return [
    [
      count(before.length),
      day(eve),
      count(before.length),
      count(unitsOn("LA", eve).length),
      count(old.agreements.length),
      count(old.links.length),
    ],
    [
      count(after.length),
      day(merger),
      count(before.length - kept.length),
      count(after.length - kept.length),
      count(kept.length),
    ],
    [
      count(across(old).length),
      day(eve),
      ...two.map((id) => count(kmOf(old, id), 1)),
      count(across(old).filter(({ provinces }) => provinces.includes("la-savannakhet")).length),
      count(across(old).length),
    ],
    [
      count(across(young).length),
      day(merger),
      count(kmOf(young, one), 1),
      count(across(old).length),
      count(across(young).length),
      count(total(young)),
    ],
    [
      year(2013),
      day("2013-12-31"),
      count(inState(at("2013-12-31"), "signed")),
      count(across(at("2013-12-31")).length),
    ],
    [
      day(eve),
      count(inState(old, "signed")),
      count(across(old).length),
      count(inState(old, "contact")),
      count(inState(old, "local")),
    ],
    [day(merger), count(inState(young, "signed")), count(across(young).length), count(two.length)],
    [count(gone.length), count(old.made.length), count(asSigned.links.length)],
    [
      count(asSigned.links.length),
      count(young.links.length),
      count(rings(young).length),
      count(kinds("memorandum")),
      count(kinds("review")),
    ],
    [
      day("2026-06-30"),
      count(later.agreements.length),
      count(later.links.length),
      count(inState(later, "signed")),
      count(across(later).length),
    ],
  ];
};

/** A text without a figure, wherever it first stands by itself; null where it does not stand at all. */
function without(text: string, figure: string): string | null {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\d.,/–]|\\d )${escaped}(?![\\d/–]|[.,]\\d)`);
  return alone.test(text) ? text.replace(alone, "…") : null;
}

test.each([
  ["five-agreements-two-countries", fiveAgreements],
  ["borders-that-moved", bordersMoved],
])("every figure of %s is what the data comes to, and no other figure is told", (id, figuresOf) => {
  const story = stories.find((one) => one.id === id);
  const figures = figuresOf();
  expect(story?.steps).toHaveLength(figures.length);
  for (const [n, { heading, caption }] of (story?.steps ?? []).entries()) {
    for (const lang of langs) {
      let text = `${heading?.[lang] ?? ""} | ${caption[lang]}`;
      const told = (figures[n] ?? []).map((figure) => figure(lang));
      // dates and sums first, so that none of their parts is taken for a count
      for (const figure of told.toSorted((a, b) => b.length - a.length)) {
        const rest = without(text, figure);
        expect(rest, `${id} ${n + 1} ${lang} has ${figure}: ${text}`).not.toBeNull();
        text = rest ?? text;
      }
      expect(text, `${id} ${n + 1} ${lang}`).not.toMatch(/\d/);
    }
  }
});

test("the views of the steps are what they single out", () => {
  const steps = stepViews(stories);
  for (const { id, steps: all } of stories) {
    for (const n of all.keys()) {
      const found = steps({ id, step: n + 1 });
      if (!found.ok) throw new Error(`${id} ${n + 1} has no view`);
      const seen = shown(data, found.value, "2030-01-01");
      expect(seen.focus, `${id} ${n + 1}`).toEqual(found.value.focus);
      if (seen.focus.kind === "border")
        expect(provincesOf(seen.focus.id)).toEqual(seen.borderById.get(seen.focus.id)?.provinces);
    }
  }
});
