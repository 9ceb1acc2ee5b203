import { expect, test } from "vitest";
import type { WholeAgreement } from "../../../src/domain/agreement.ts";
import type { Source } from "../../../src/domain/lists.ts";
import { type Reason, reasons, reviewList } from "../../../src/pipeline/author/review-list.ts";
import { projectWith } from "../case-folder.ts";
import { dataDir } from "../real-build.ts";
import { runAuthor } from "./project.ts";

const text = (words: string) => ({ vi: words, en: words, lo: "ສາລະວັນ" });
const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  publisher: "Báo Thử",
  address: `https://example.org/${id}`,
  published: "2020",
  read: "2026-01-01",
  language: "vi",
  ...more,
});
const sources = new Map(
  [source("own"), source("mirror", { edition: "mirror" }), source("paper", { address: "notGiven" })].map(
    (one) => [one.id, one],
  ),
);

/** An agreement with nothing to look at. */
const sound = (id: string, more: Partial<WholeAgreement> = {}): WholeAgreement => ({
  id,
  kind: "talks",
  signed: false,
  title: text(id),
  date: "2020",
  when: { edtf: "2020", from: "2020-01-01", to: "2020-12-31", precision: "year", uncertain: false },
  termWhen: null,
  parties: [{ province: "vn-hue" }, { province: "la-salavan" }],
  pairs: ["la-salavan~vn-hue"],
  items: [],
  planned: [],
  sources: [{ page: "own", role: "primary" }],
  confidence: "high",
  completeness: "whole",
  ...more,
});
const person = (name: string, part: "signed" | "led" = "led") => ({
  parties: [{ province: "vn-hue", people: [{ name, part }] }, { province: "la-salavan" }],
});
const money = (period: string, repeats?: string) => ({
  outcomes: [
    {
      text: text("x"),
      money: { amount: 5, currency: "VND", kind: "spent" as const, period, repeats },
      source: [{ page: "own" }],
    },
  ],
});

const found = (...agreements: WholeAgreement[]) =>
  Object.fromEntries(
    reviewList(agreements, sources).map(({ agreement, score, reasons: own }) => [
      agreement.id,
      { score, reasons: own.map(({ reason }) => reason) },
    ]),
  );

test("what is sound is not listed", () => {
  expect(found(sound("a"))).toEqual({});
});

const conflict = { field: "date", values: [], shown: "2020", why: text("x") };
const uncertain = {
  edtf: "2020?",
  from: "2020-01-01",
  to: "2020-12-31",
  precision: "year",
  uncertain: true,
} as const;
const cases: [Reason, Partial<WholeAgreement>][] = [
  ["conflict", { conflicts: [conflict] }],
  ["low confidence", { confidence: "low" }],
  ["date of several", { when: { ...uncertain, precision: "set" } }],
  ["inferred date", { when: uncertain }],
  [
    "weak pages",
    {
      sources: [
        { page: "mirror", role: "primary" },
        { page: "paper", role: "secondary" },
      ],
    },
  ],
  ["no Lao", { title: { vi: "x", en: "x" } }],
  ["machine Lao", { title: { ...text("x"), loMachine: true } }],
];

test.each(cases)("%s is found and weighs as is written", (reason, more) => {
  expect(found(sound("a", more))).toEqual({ a: { score: reasons[reason].weight, reasons: [reason] } });
});

test("of a signed kind a signatory and some items are missed, and what is the only one of its pair weighs double", () => {
  const signed = { kind: "memorandum", signed: true, completeness: "excerpt" } as const;
  expect(found(sound("a", signed))).toEqual({ a: { score: 12, reasons: ["few items", "no signatory"] } });
  expect(found(sound("a", signed), sound("b", { ...signed, ...person("Nguyễn Văn A", "signed") }))).toEqual({
    a: { score: 6, reasons: ["few items", "no signatory"] },
    b: { score: 4, reasons: ["few items"] },
  });
});

test("names that differ by marks and blanks only are found at both, and other names not", () => {
  const list = reviewList(
    [
      sound("a", person("Xổm-lít Bun Sụ")),
      sound("b", person("Xom Lit Bunsu")),
      sound("c", person("Xom Lit")),
    ],
    sources,
  );
  expect(list.map(({ agreement, reasons: own }) => [agreement.id, own.map(({ what }) => what)])).toEqual([
    ["a", ["Xổm-lít Bun Sụ, elsewhere Xom Lit Bunsu"]],
    ["b", ["Xom Lit Bunsu, elsewhere Xổm-lít Bun Sụ"]],
  ]);
});

test("an equal sum that its period tells apart is found, and not one that repeats", () => {
  expect(found(sound("a", money("2020")), sound("b", money("2021")))).toEqual({
    a: { score: 4, reasons: ["same sum"] },
    b: { score: 4, reasons: ["same sum"] },
  });
  expect(found(sound("a", money("2020")), sound("b", money("2021", "a#1")))).toEqual({});
});

test("in a pair of four or more those that are related to none are found", () => {
  const relations: WholeAgreement["relations"] = [{ kind: "follows", agreement: "b" }];
  const four = [sound("a", { relations }), sound("b"), sound("c"), sound("d")];
  expect(Object.keys(found(...four))).toEqual(["c", "d"]);
  expect(found(...four.slice(0, 3))).toEqual({});
});

test("the weightiest stands first", () => {
  const list = reviewList(
    [sound("a", { when: uncertain }), sound("b", { conflicts: [conflict, conflict] })],
    sources,
  );
  expect(list.map(({ agreement, score }) => [agreement.id, score])).toEqual([
    ["b", 20],
    ["a", 5],
  ]);
});

test("the program lists the first forty, or all of them", () => {
  const { root } = projectWith(dataDir);
  const lines = (args: string[]) =>
    runAuthor("review", root, { args })
      .out.split("\n")
      .filter((line) => /^ +\d+ {2}data\//.test(line)).length;
  const all = lines(["--all"]);
  expect(all).toBeGreaterThan(0);
  expect(lines([])).toBe(Math.min(40, all));
});
