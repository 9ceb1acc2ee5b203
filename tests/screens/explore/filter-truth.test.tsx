import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Agreement, lightened, type WholeAgreement } from "../../../src/domain/agreement.ts";
import { dataset } from "../../../src/domain/dataset.ts";
import { facets, facetValues } from "../../../src/domain/facet.ts";
import { type Filter, facetCounts, filtered, noFilter } from "../../../src/domain/filter.ts";
import { linkCard } from "../../../src/domain/link-card.ts";
import { provinceCard } from "../../../src/domain/province-card.ts";
import { starOf } from "../../../src/domain/scene-star.ts";
import { shown } from "../../../src/domain/shown.ts";
import { type Focus, startView } from "../../../src/domain/view.ts";
import { choicesOf } from "../../../src/i18n/facet.ts";
import { linkStatement } from "../../../src/i18n/statement.ts";
import { ProvincePanel } from "../../../src/ui/panel/province-panel.tsx";
import { indexOf, matchesOf, searched } from "../../domain/text-search.ts";
import { data, show, today, whole } from "../../ui/fixture.ts";
import { nav, read } from "../../ui/page.ts";

const index = indexOf(data, whole);

const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    kind: fc.subarray([...facetValues.kind], { maxLength: 2 }),
    confidence: fc.subarray([...facetValues.confidence], { maxLength: 1 }),
    q: fc.constantFrom("", "qqqq", "salavan"),
  })
  .map((some) => ({ ...noFilter, ...some }));

const under = (filter: Filter, focus: Focus = { kind: "none" }, at: string | null = null) =>
  shown(data, { ...startView, filter, focus, at }, today, matchesOf(filter.q, data, index));

describe("what is said beyond a view does not change with its filter", () => {
  test("the focus stays on what was asked for, before the merger too", () => {
    const asked: Focus[] = [
      { kind: "link", id: "la-salavan~vn-quang-tri" },
      { kind: "link", id: "la-salavan~vn-quang-tri-2025" },
      { kind: "link", id: "vn-lao-cai-2025~vn-lao-cai-2025" },
    ];
    fc.assert(
      fc.property(
        anyFilter,
        fc.constantFrom(...asked),
        fc.constantFrom(null, "2025-06-01"),
        (filter, focus, at) => {
          expect(under(filter, focus, at).focus).toEqual(under(noFilter, focus, at).focus);
        },
      ),
    );
  });

  test("the sentence to quote of a link is of all that the pair has", () => {
    const id = "la-salavan~vn-quang-tri-2025";
    const said = (filter: Filter) => {
      const card = linkCard(id, under(filter), data);
      return card && linkStatement(card, today, data, "en");
    };
    const whole = said(noFilter);
    expect(whole).toContain("2 agreements found");
    const some = said({ ...noFilter, completeness: ["whole"] });
    expect(some).toBe(whole);
  });

  test("a sentence never reaches a day later than the data", () => {
    const card = linkCard("la-salavan~vn-quang-tri-2025", show(), data);
    if (card === null) throw new Error("no card");
    expect(linkStatement(card, "2030-01-01", data, "en")).not.toContain("2030");
  });

  test("no panel of a province says that none was found unless it does without the filter", () => {
    const text = (filter: Filter, id: string) => {
      const seen = under(filter);
      const card = provinceCard(id, seen, data);
      return card === null ? "" : read(<ProvincePanel lang="en" nav={nav} card={card} day={seen.day} />);
    };
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...data.provinces.map(({ id }) => id)), (filter, id) => {
        const says = /None found, (with|and no page)/.test(text(filter, id));
        expect(says).toBe(/None found, (with|and no page)/.test(text(noFilter, id)));
      }),
      { numRuns: 60 },
    );
  });
});

test("topics are counted on items of the chosen status only", () => {
  const [first] = data.agreements;
  const [item] = first?.items ?? [];
  if (first === undefined || item === undefined) throw new Error("the fixture has no item");
  const items = [
    { ...item, id: 1, topics: ["a"], status: "committed" as const },
    { ...item, id: 2, topics: ["b"], status: "reported" as const },
  ];
  const one: Agreement = { ...first, items };
  const only = dataset({ ...data, agreements: [one] });
  const asked = (filter: Partial<Filter>) => ({
    filter: { ...noFilter, ...filter },
    day: null,
    matches: null,
  });
  expect([...facetCounts(only, asked({ status: ["reported"] })).topic]).toEqual([["b", 1]]);
  expect(filtered(only, asked({ topic: ["a"], status: ["reported"] })).agreements).toEqual([]);
});

test("a choice taken back leaves the others of its facet", () => {
  const filter = { ...noFilter, kind: ["talks", "review"], from: 2015, q: "abc" };
  const choices = choicesOf(filter, data, "en");
  expect(choices.map(({ key }) => key)).toEqual(["q", "kind talks", "kind review", "from"]);
  expect(choices.find(({ key }) => key === "kind talks")?.without).toEqual({ ...filter, kind: ["review"] });
  expect(choices.find(({ key }) => key === "q")?.without).toEqual({ ...filter, q: "" });
});

test("money of an agreement of many parties is never credited to a pair, but for what went between the two", () => {
  const [first] = data.agreements;
  if (first === undefined) throw new Error("the fixture is empty");
  const money = (more: object) => ({
    money: { amount: 100, currency: "VND", kind: "spent" as const, ...more },
  });
  const many: Agreement = {
    ...first,
    id: "many",
    parties: ["vn-quang-tri", "la-salavan", "la-xekong"].map((province) => ({ province })),
    pairs: ["la-salavan~vn-quang-tri", "la-xekong~vn-quang-tri"],
    outcomes: [
      money({}),
      money({ by: "vn-quang-tri" }),
      money({ by: "vn-quang-tri", to: "la-xekong", amount: 7 }),
      money({ by: "vn-quang-tri", to: "la-salavan", amount: 5 }),
    ],
  };
  const only = dataset({ ...data, agreements: [many] });
  const card = linkCard("la-salavan~vn-quang-tri-2025", shown(only, startView, today), only);
  expect(card?.money.map(({ amount }) => amount)).toEqual([5]);
});

test("a programme that the date or the filter leaves out has no star", () => {
  const programme = data.agreements.find(({ pairs }) => pairs.length === 0);
  if (programme === undefined) throw new Error("the fixture has no programme");
  const focus: Focus = { kind: "agreement", id: programme.id };
  expect(starOf(under(noFilter, focus), data).length).toBeGreaterThan(0);
  expect(starOf(under(noFilter, focus, "2001-01-01"), data)).toEqual([]);
  expect(starOf(under({ ...noFilter, kind: ["twinning"] }, focus), data)).toEqual([]);
});

describe("search", () => {
  const named = (name: string): WholeAgreement["parties"] => [
    { province: "vn-quang-tri", people: [{ name, part: "led" }] },
    { province: "la-salavan" },
  ];
  const [first] = whole;
  if (first === undefined) throw new Error("the fixture is empty");
  const made = (id: string, name: string, title: string): WholeAgreement => ({
    ...first,
    id,
    title: { vi: title, en: title },
    parties: named(name),
  });
  const three = [
    made("a", "Lê Thanh Hải", "Hoa nở"),
    made("b", "Lê Hải Thanh", "Hòa giải"),
    made("c", "Lê Thanh Hải", "Hoà giải"),
  ];
  const people = dataset({ ...data, agreements: three.map(lightened) });
  const texts = indexOf(people, three);
  const seen = shown(people, startView, today);

  test("beside a person stands how many agreements one gets", () => {
    for (const { hits } of searched("le", seen, people, texts).filter(({ group }) => group === "people")) {
      for (const hit of hits) {
        if (hit.group !== "people") continue;
        expect(texts.meeting(`“${hit.name}”`)).toHaveLength(hit.agreements);
      }
    }
    expect(
      searched("le thanh hai", seen, people, texts).find(({ group }) => group === "people")?.hits[0],
    ).toMatchObject({
      agreements: 2,
    });
  });

  test("the very same marks come first", () => {
    const [top] =
      searched("hoa", seen, people, texts).find(({ group }) => group === "agreements")?.hits ?? [];
    expect(top).toMatchObject({ agreement: { id: "a" } });
  });

  test("a phrase does not reach from one field into the next", () => {
    expect([...texts.meeting("“nở Hoa”")]).toEqual([]);
    expect(texts.meeting("“Hoa nở”")).toHaveLength(1);
  });
});

test("every facet can be read back from the values it counts", () => {
  for (const facet of facets) {
    const counts = facetCounts(data, { filter: noFilter, day: null, matches: null })[facet];
    const known: readonly string[] = facetValues[facet] ?? data.topics.map(({ id }) => id);
    expect([...counts.keys()].filter((value) => !known.includes(value))).toEqual([]);
  }
});
