import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Agreement, Item, Money } from "../../src/domain/agreement.ts";
import { agreementCard, byStatus, citedSources, termState } from "../../src/domain/agreement-card.ts";
import { borderCard } from "../../src/domain/border-card.ts";
import { distanceKm } from "../../src/domain/course.ts";
import { byId } from "../../src/domain/dataset.ts";
import { linkCard, topicShares } from "../../src/domain/link-card.ts";
import { moneySums } from "../../src/domain/money-sums.ts";
import { overview } from "../../src/domain/overview.ts";
import { kindOn, namesOn } from "../../src/domain/province.ts";
import { byYear, newestFirst, provinceCard } from "../../src/domain/province-card.ts";
import { agreementRows, linkRows, sortedRows } from "../../src/domain/table-rows.ts";
import { data, documented, show, today } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";

const quangTri = "la-salavan~vn-quang-tri-2025";
const ofPage = [{ page: "p" }];
const paid = (money: Money) => ({ money });
const vnd = (amount: number, more: Partial<Money> = {}): Money => ({
  amount,
  currency: "VND",
  kind: "spent",
  ...more,
});

describe("money is never summed across kinds or currencies, and repeats count once", () => {
  test("by kind and currency", () => {
    const sums = moneySums([
      { id: "a", outcomes: [paid(vnd(3)), paid(vnd(4)), paid(vnd(5, { kind: "pledged" }))] },
      { id: "b", outcomes: [paid(vnd(7, { currency: "USD", approximate: true }))] },
    ]);
    expect(sums).toEqual([
      { kind: "spent", currency: "USD", amount: 7, approximate: true, count: 1 },
      { kind: "spent", currency: "VND", amount: 7, approximate: false, count: 2 },
      { kind: "pledged", currency: "VND", amount: 5, approximate: false, count: 1 },
    ]);
  });

  test("a repeat of a repeat, and two repeats of what lies outside", () => {
    const once = moneySums([
      { id: "a", outcomes: [paid(vnd(3))] },
      { id: "b", outcomes: [paid(vnd(3, { repeats: "a#1" }))] },
      { id: "c", outcomes: [paid(vnd(3, { repeats: "b#1" })), paid(vnd(9, { repeats: "z#2" }))] },
      { id: "d", outcomes: [paid(vnd(9, { repeats: "z#2" }))] },
    ]);
    expect(once).toEqual([{ kind: "spent", currency: "VND", amount: 12, approximate: false, count: 2 }]);
  });

  test("n counts outcomes, also those without money; the amount told first stands", () => {
    const sums = moneySums([
      { id: "b", outcomes: [paid(vnd(4, { repeats: "a#2" }))] },
      { id: "a", outcomes: [{}, paid(vnd(3))] },
    ]);
    expect(sums).toMatchObject([{ amount: 3, count: 1 }]);
  });

  test("a circle of repeats counts once and ends", () => {
    const circle = moneySums([
      { id: "a", outcomes: [paid(vnd(3, { repeats: "b#1" }))] },
      { id: "b", outcomes: [paid(vnd(3, { repeats: "a#1" }))] },
    ]);
    expect(circle).toMatchObject([{ amount: 3, count: 1 }]);
  });

  test("without repeats every amount counts, in whatever order", () => {
    const amounts = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 1000 }),
        currency: fc.constantFrom("VND", "USD"),
        kind: fc.constantFrom("spent" as const, "pledged" as const),
      }),
    );
    fc.assert(
      fc.property(amounts, (monies) => {
        const sums = moneySums([{ id: "a", outcomes: monies.map(paid) }]);
        for (const { kind, currency, amount } of sums) {
          const own = monies.filter((money) => money.kind === kind && money.currency === currency);
          expect(amount).toBe(own.reduce((sum, money) => sum + money.amount, 0));
        }
        expect(sums.reduce((sum, { count }) => sum + count, 0)).toBe(monies.length);
        expect(moneySums([{ id: "a", outcomes: monies.toReversed().map(paid) }])).toEqual(sums);
      }),
    );
  });
});

describe("the term of an agreement at a day", () => {
  const termWhen = when("2019/2023", "2019-01-01", "2023-12-31", "interval");
  test.each([
    ["2018-12-31", "not-begun"],
    ["2019-01-01", "in-force"],
    ["2023-12-31", "in-force"],
    ["2024-01-01", "lapsed"],
  ])("%s: %s", (day, state) => {
    expect(termState({ kind: "memorandum", termWhen }, false, day)).toBe(state);
  });
  test("only signed kinds have one; without one it is not known; superseded comes before all", () => {
    expect(termState({ kind: "review", termWhen }, false, "2020-01-01")).toBe("not-signed");
    expect(termState({ kind: "minutes", termWhen: null }, false, "2020-01-01")).toBe("unknown");
    expect(termState({ kind: "minutes", termWhen }, true, "2020-01-01")).toBe("superseded");
  });
});

test("items stand by status, weightiest first, and keep topics together", () => {
  const item = (id: number, status: Item["status"], topic: string): Item => ({
    id,
    status,
    topics: [topic],
    text: { vi: "a", en: "a" },
    source: ofPage,
  });
  const groups = byStatus([
    item(1, "requested", "x"),
    item(2, "committed", "x"),
    item(3, "committed", "y"),
    item(4, "committed", "x"),
  ]);
  expect(
    groups.map(({ status, topics }) => [
      status,
      topics.map(({ topic, items }) => [topic, items.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      "committed",
      [
        ["x", [2, 4]],
        ["y", [3]],
      ],
    ],
    ["requested", [["x", [1]]]],
  ]);
});

test("pages that only an item cites are numbered after the agreement's own", () => {
  const { agreement, sources } = documented("2017-06-08-quang-tri-salavan-councils-memorandum");
  expect(citedSources(agreement, byId(sources)).map(({ n, id, role }) => [n, id, role])).toEqual([
    [1, "article-003", "primary"],
    [2, "council-page", "cited"],
  ]);
});

test("a relation is found from both ends", () => {
  const card = (id: string) => agreementCard(documented(id), today, data);
  const later = card("2023-04-04-quang-tri-salavan-councils-memorandum");
  const earlier = card("2017-06-08-quang-tri-salavan-councils-memorandum");
  expect(later.related).toMatchObject([{ direction: "from", kind: "reviews" }]);
  expect(earlier.related).toMatchObject([{ direction: "to", kind: "reviews" }]);
});

test("a link's card at two dates: what was not yet made is not counted", () => {
  expect(linkCard(quangTri, show(), data)).toMatchObject({ years: [2017, 2023], signed: 2 });
  const before = show({ at: "2020-01-01" });
  const card = linkCard("la-salavan~vn-quang-tri", before, data);
  expect(card).toMatchObject({ years: [2017, 2017], planned: [] });
  expect(card?.money).toMatchObject([{ amount: 305_000_000 }]);
  expect(linkCard(quangTri, before, data)).toBeNull();
});

test("great-circle distance: Hà Nội to Vientiane is 480 km, and none to itself", () => {
  const hanoi: [number, number] = [105.8542, 21.0285];
  const vientiane: [number, number] = [102.6331, 17.9757];
  expect(distanceKm(hanoi, vientiane)).toBeGreaterThan(476);
  expect(distanceKm(hanoi, vientiane)).toBeLessThan(484);
  expect(distanceKm(hanoi, hanoi)).toBe(0);
});

test("topics by how many agreements speak of them", () => {
  expect(topicShares(show().agreements)[0]).toEqual({ topic: "council-work", items: 2, agreements: 2 });
});

test("the overview counts what is shown, and begins with views that exist", () => {
  const now = overview(show());
  expect(now).toMatchObject({ agreements: 4, signed: 3, items: 3, links: 2, provinces: 3 });
  expect(now.bordersAcross).toEqual({ signed: 1, contact: 0, local: 0, "none-found": 2 });
  expect(now.begin.map(({ kind, focus, id, link }) => [kind, focus, id, link?.id])).toEqual([
    ["busy-border", "link", quangTri, quangTri],
    ["merged", "link", "vn-lao-cai-2025~vn-lao-cai-2025", "vn-lao-cai-2025~vn-lao-cai-2025"],
    ["silent-border", "border", "la-xekong~vn-hue", undefined],
  ]);
  expect(now.newest.map(({ id }) => id)[0]).toBe("2024-03-15-lao-cai-yen-bai-councils-memorandum");
  expect(overview(show({ at: "2010-01-01" }))).toMatchObject({ agreements: 0, newest: [], largest: [] });
});

test("a province's card: lineage, partners, programmes, coverage", () => {
  const card = provinceCard("vn-lao-cai-2025", show(), data);
  expect(card?.former.map(({ id }) => id)).toEqual(["vn-lao-cai", "vn-yen-bai"]);
  expect(card?.partners.map(({ province }) => province.id)).toEqual(["vn-lao-cai-2025"]);
  const salavan = provinceCard("la-salavan", show(), data);
  expect(salavan?.programmes.map(({ id }) => id)).toEqual(["2019-three-provinces-programme"]);
  expect(salavan?.neighbours.map(({ border }) => border.km)).toEqual([138.2, 70.4, 30]);
  expect(salavan?.coverage).toEqual({ pages: 1, newest: null });
  expect(provinceCard("vn-nowhere", show(), data)).toBeNull();
});

test("names and kinds of a day", () => {
  const hue = data.provinceById.get("vn-hue");
  if (hue === undefined) throw new Error("no Huế");
  expect(namesOn(hue, "2024-12-31").vi).toBe("Thừa Thiên Huế");
  expect(namesOn(hue, "2025-01-01").vi).toBe("Huế");
  expect(kindOn(hue, "2024-12-31")).toBe("province");
  expect(kindOn(hue, "2025-01-01")).toBe("city");
});

test("agreements by year: no year between is left out, dates without a year are", () => {
  const of = (edtf: string, from: string | null, precision: Agreement["when"]["precision"]) => ({
    when: when(edtf, from, from, precision),
  });
  expect(
    byYear([
      of("2019", "2019-01-01", "year"),
      of("2021-05-01", "2021-05-01", "day"),
      of("[2000..2025]", "2000-01-01", "set"),
      of("XXXX-10-24", null, "yearless"),
    ]),
  ).toEqual([
    { year: 2019, count: 1 },
    { year: 2020, count: 0 },
    { year: 2021, count: 1 },
  ]);
  expect(byYear([])).toEqual([]);
});

test("newest first, each once", () => {
  const ids = newestFirst([...show().agreements, ...show().agreements]).map(({ id }) => id);
  expect(ids).toHaveLength(4);
  expect(ids[0]).toBe("2024-03-15-lao-cai-yen-bai-councils-memorandum");
});

test("a border's card has how much was read of both sides", () => {
  expect(borderCard(quangTri, show(), data)?.sides.map(({ coverage }) => coverage?.pages)).toEqual([1, 14]);
  expect(borderCard("la-x~vn-y", show(), data)).toBeNull();
});

describe("rows of the table", () => {
  test("are the links and agreements of what is shown", () => {
    expect(linkRows(show(), data).map(({ id }) => id)).toEqual(show().links.map(({ id }) => id));
    expect([...agreementRows(show(), data, false), ...agreementRows(show(), data, true)]).toHaveLength(4);
    expect(agreementRows(show(), data, true).map(({ agreement }) => agreement.pairs)).toEqual([[]]);
  });

  const order = new Intl.Collator("en").compare;
  const values = fc.array(fc.option(fc.integer(), { nil: null }));
  test("sorted: nothing lost, in order, those without a value last in both directions", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("ascending" as const, "descending" as const), (list, direction) => {
        const sorted = sortedRows(list, (value) => value, direction, order);
        const known = sorted.filter((value) => value !== null);
        expect(sorted.slice(known.length).every((value) => value === null)).toBe(true);
        expect(sorted).toHaveLength(list.length);
        const expected = list.filter((value) => value !== null).toSorted((a, b) => a - b);
        expect(known).toEqual(direction === "ascending" ? expected : expected.toReversed());
      }),
    );
  });

  test("rows of one value keep their order", () => {
    const rows = [
      { id: "a", n: 1 },
      { id: "b", n: 1 },
      { id: "c", n: 0 },
    ];
    expect(sortedRows(rows, ({ n }) => n, "descending", order).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});
