import { expect, test } from "vitest";
import type { Group } from "../../src/domain/search.ts";
import { data, show, whole } from "../ui/fixture.ts";
import { indexOf, searched } from "./text-search.ts";

const index = indexOf(data, whole);
const found = (query: string) => searched(query, show(), data, index);
const groups = (query: string): Group[] => found(query).map(({ group }) => group);
const hits = (query: string, group: Group) => found(query).find((one) => one.group === group)?.hits ?? [];

test("a province is found by any of its names, with or without marks, in Lao too; the one that stands comes first", () => {
  const ids = (query: string) =>
    hits(query, "provinces").map((hit) => (hit.group === "provinces" ? hit.id : ""));
  expect(ids("quang tri")).toEqual(["vn-quang-tri-2025", "vn-quang-tri"]);
  expect(ids("Quảng Trị")).toEqual(ids("quang tri"));
  expect(ids("ກວາງຈິ")).toEqual(ids("quang tri"));
  expect(ids("yen bai")).toContain("vn-yen-bai");
});

test("two names find their link, in either order, and one name alone does not", () => {
  expect(hits("salavan quang tri", "links")).toMatchObject([{ id: "la-salavan~vn-quang-tri-2025" }]);
  expect(hits("quảng trị salavan", "links")).toHaveLength(1);
  expect(hits("ກວາງຈິ ສາລະວັນ", "links")).toHaveLength(1);
  expect(groups("quang tri")).not.toContain("links");
});

test("agreements and items are found by their words, in the language of the page or another", () => {
  expect(hits("biên bản ghi nhớ", "agreements").length).toBeGreaterThan(1);
  expect(hits("memorandum", "agreements").length).toBe(hits("biên bản ghi nhớ", "agreements").length);
  const item = whole.flatMap(({ items }) => items)[0];
  expect(hits(item?.text.en ?? "", "items").length).toBeGreaterThan(0);
});

test("an agreement is found by a name of its province that its title does not have", () => {
  const lao = hits("ກວາງຈິ", "agreements");
  expect(lao.length).toBeGreaterThan(0);
  const titles = lao.map((hit) => (hit.group === "agreements" ? hit.agreement.title.lo : "another group"));
  // the one whose title has the name comes first, those that only its province answers for come after
  expect(titles.map((title) => title?.includes("ກວາງຈິ") ?? false)).toEqual([true, false]);
});

test("beside a topic stands how many of the agreements shown speak of it, each counted once", () => {
  const seen = show({ at: "2018-01-01" });
  expect(seen.agreements.length).toBeGreaterThan(0);
  expect(seen.agreements.length).toBeLessThan(data.agreements.length);
  for (const view of [seen, show()])
    for (const topic of data.topics) {
      const [hit] =
        searched(topic.names.en, view, data, index).find(({ group }) => group === "topics")?.hits ?? [];
      const speaking = view.agreements.filter(({ items }) =>
        items.some(({ topics }) => topics.includes(topic.id)),
      );
      expect(hit).toMatchObject({ id: topic.id, agreements: speaking.length });
    }
});

test("a person stands once, with how many agreements name them", () => {
  const person = whole.flatMap(({ parties }) => parties.flatMap(({ people = [] }) => people))[0];
  if (person === undefined) throw new Error("the fixture names nobody");
  const [hit, ...more] = hits(person.name, "people");
  expect(hit).toMatchObject({ name: person.name });
  expect(more).toEqual([]);
});

test("texts with the very same marks come before those that only fold to the same", () => {
  const titles = hits("Talks", "agreements");
  expect(titles.length).toBeGreaterThan(0);
});

test("nothing asked, nothing found", () => {
  expect(found("")).toEqual([]);
  expect(found("  ")).toEqual([]);
  expect(found("qqqq")).toEqual([]);
});
