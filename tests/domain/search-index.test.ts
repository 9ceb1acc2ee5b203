import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { columnsOf } from "../../src/domain/agreement-columns.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { fold, joinFolded, meets, queryOf } from "../../src/domain/fold.ts";
import { orderOf } from "../../src/domain/search.ts";
import { type SearchIndex, searchIndexBuilder } from "../../src/domain/search-index.ts";
import { fieldsOf, passagesOf } from "../../src/domain/search-passages.ts";
import { realDataset } from "./real-dataset.ts";
import { indexOf } from "./text-search.ts";

let data: Dataset;
let whole: readonly WholeAgreement[];
let index: SearchIndex;
/** all words that stand in the texts, folded, and all fields as they are */
let words: string[];
let fields: string[];
/** the folded text of each agreement, by id */
let texts: Map<string, string>;

beforeAll(async () => {
  const real = await realDataset();
  ({ data, whole } = real);
  index = indexOf(data, whole);
  const fieldsIn = (agreement: WholeAgreement) =>
    passagesOf(data)(agreement).flatMap(({ passage }) => fieldsOf(passage));
  texts = new Map(whole.map((agreement) => [agreement.id, joinFolded(fieldsIn(agreement))]));
  fields = [...new Set(whole.flatMap(fieldsIn))];
  words = [...new Set(fields.flatMap((field) => fold(field).split(" ")))].filter(Boolean);
}, 60_000);

const plainly = (query: string) => {
  const asked = queryOf(query);
  return [...texts].flatMap(([id, text]) => (meets(asked, text) ? id : [])).toSorted();
};
const byIndex = (query: string) => {
  const ids = orderOf(data);
  return Array.from(index.meeting(query), (place) => ids[place] ?? "").toSorted();
};

test("words, their beginnings, parts of Lao words, and phrases are met in the very agreements that have them", () => {
  const word = fc.nat().map((n) => words[n % words.length] ?? "");
  const part = fc
    .tuple(word, fc.nat({ max: 8 }), fc.nat({ max: 8 }))
    .map(([whole, from, length]) =>
      /\p{Script=Lao}/u.test(whole) ? whole.slice(from, from + length + 1) : whole.slice(0, length + 1),
    );
  const phrase = fc
    .tuple(fc.nat(), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 4 }))
    .map(([n, from, length]) => {
      const field = (fields[n % fields.length] ?? "").split(" ");
      return `“${field
        .slice(from % field.length)
        .slice(0, length)
        .join(" ")}”`;
    });
  const query = fc
    .array(fc.oneof(part, phrase), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(" "));
  let met = 0;
  fc.assert(
    fc.property(query, (asked) => {
      const expected = plainly(asked);
      met += expected.length;
      expect(byIndex(asked)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
  expect(met).toBeGreaterThan(400);
});

test("an index of some is of these, and stays so when more come in; that of all answers as if all had come at once", () => {
  const builder = searchIndexBuilder(orderOf(data), data);
  const half = Math.floor(whole.length / 2);
  whole.slice(0, half).forEach(builder.add);
  const some = builder.index();
  const ids = orderOf(data);
  const queries = ["h", "hop tac", "ສາລະວັນ", "“bien gioi”", "hoc bong"];
  const among = new Set(whole.slice(0, half).map(({ id }) => id));
  const expectSome = () => {
    for (const query of queries) {
      const expected = plainly(query).filter((id) => among.has(id));
      expect(Array.from(some.meeting(query), (place) => ids[place] ?? "").toSorted()).toEqual(expected);
      expect(some.find(query, null).meeting).toBe(expected.length);
    }
  };
  expectSome();
  whole.slice(half).forEach(builder.add);
  const all = builder.index();
  expectSome();
  for (const query of queries) {
    expect(some.find(query, null)).not.toEqual(index.find(query, null));
    expect(all.find(query, null)).toEqual(index.find(query, null));
  }
});

test("what is looked among is all that is found and counted", () => {
  const order = columnsOf(data).newest;
  const within = Uint8Array.from(order, (_, place) => Number(place % 3 === 0));
  const [all, some] = [index.find("hop tac", null), index.find("hop tac", within)];
  expect(all.meeting).toBe(plainly("hop tac").length);
  expect(some.meeting).toBe(Array.from(index.meeting("hop tac")).filter((place) => place % 3 === 0).length);
  expect(some.meeting).toBeLessThan(all.meeting);
  expect(some.agreements.hits.every((place) => place % 3 === 0)).toBe(true);
  expect(some.items.hits.every(({ agreement }) => agreement % 3 === 0)).toBe(true);
  expect(some.items.all).toBeLessThan(all.items.all);
});

test("a hit among items is the item itself, and has the words", () => {
  const ids = orderOf(data);
  const { hits } = index.find("hoc bong", null).items;
  expect(hits.length).toBeGreaterThan(0);
  for (const { agreement, item, text } of hits) {
    const found = whole.find(({ id }) => id === ids[agreement]);
    expect(found?.items.find(({ id }) => id === item)?.text).toEqual(text);
    expect(
      meets(queryOf("hoc bong"), joinFolded(Object.values(text).filter((one) => typeof one === "string"))),
    ).toBe(true);
  }
});
