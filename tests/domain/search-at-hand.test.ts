import { expect, test } from "vitest";
import { type Group, type Hit, searchTexts } from "../../src/domain/search.ts";
import { searchAtHand } from "../../src/domain/search-at-hand.ts";
import { data, show, whole } from "../ui/fixture.ts";
import { indexOf } from "./text-search.ts";

const index = indexOf(data, whole);
const shown = show();
const hits = (found: readonly { group: Group; hits: Hit[] }[], group: Group): Hit[] =>
  found.find((one) => one.group === group)?.hits ?? [];

test("agreements are found by titles and makers before any text is read, in the order of the whole answer, uncounted", () => {
  for (const query of ["biên bản", "memorandum", "salavan", "ກວາງຈິ", "h", "t"]) {
    const found = searchAtHand(query, shown, data, null);
    const last = searchTexts(index.find(query, null), data);
    expect(hits(found, "agreements")).toEqual(hits(last, "agreements"));
    expect(found.map(({ group, all }) => [group, all])).toEqual([["agreements", null]]);
  }
  expect(hits(searchAtHand("memorandum", shown, data, null), "agreements").length).toBeGreaterThan(0);
});

test("what stands in quotes is met as it stands, or nothing is found", () => {
  const [first] = shown.newest;
  if (first === undefined) throw new Error("nothing is shown");
  const found = (query: string) => hits(searchAtHand(query, shown, data, null), "agreements");
  expect(found(`“${first.title.en}”`)).toContainEqual({ group: "agreements", agreement: first });
  expect(found("“not in any title”")).toEqual([]);
  expect(found("“not in any title” h")).toEqual([]);
});

test("only what is shown is looked through", () => {
  const [first] = shown.newest;
  if (first === undefined) throw new Error("nothing is shown");
  const some = { newest: shown.newest.filter((agreement) => agreement !== first) };
  const found = hits(searchAtHand(first.title.en, some, data, null), "agreements");
  expect(found.some((hit) => hit.group === "agreements" && hit.agreement === first)).toBe(false);
});

test("of an answer to another query only what holds for this one stays", () => {
  const item = whole.flatMap(({ items }) => items)[0];
  if (item === undefined) throw new Error("the fixture has no item");
  const [word = ""] = item.text.en.split(" ");
  const earlier = index.find(word, null);
  const before = hits(searchTexts(earlier, data), "items");
  expect(before.length).toBeGreaterThan(0);
  const longer = searchAtHand(item.text.en, shown, data, earlier);
  expect(hits(longer, "items")).toMatchObject([{ item: item.id, text: item.text }]);
  expect(searchAtHand("qqqq", shown, data, earlier)).toEqual([]);
});

test("an agreement that only the texts read so far have found comes after those at hand, once", () => {
  const earlier = index.find("salavan", null);
  const atHand = hits(searchAtHand("salavan", shown, data, null), "agreements");
  expect(atHand.length).toBeGreaterThan(1);
  // as if the first alone were among the newest
  const [first, ...others] = atHand;
  if (first?.group !== "agreements") throw new Error("no agreement");
  const found = hits(searchAtHand("salavan", { newest: [first.agreement] }, data, earlier), "agreements");
  expect(found).toEqual([first, ...others]);
});

test("where few of the newest answer, older ones are looked through, but not any number of them", () => {
  const [first] = shown.newest;
  if (first === undefined) throw new Error("nothing is shown");
  const titled = (title: string) => ({ ...first, title: { vi: title, en: title }, parties: [] });
  const [other, asked] = [titled("Something else"), titled("Xyzzy")];
  const after = (count: number) => ({ newest: [...Array.from({ length: count }, () => other), asked] });
  const found = (count: number) => hits(searchAtHand("xyzzy", after(count), data, null), "agreements");
  expect(found(1000)).toEqual([{ group: "agreements", agreement: asked }]);
  expect(found(5000)).toEqual([]);
});

test("nothing asked, nothing found", () => {
  expect(searchAtHand(" ", shown, data, index.find("h", null))).toEqual([]);
});
