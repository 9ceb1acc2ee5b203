import { expect, test } from "vitest";
import { dataPortrait } from "../../src/domain/data-portrait.ts";
import type { PublishedSource } from "../../src/domain/lists.ts";
import { data, manifest, sources, whole } from "../ui/fixture.ts";

const all = { agreements: whole, sources, manifest };
const portrait = dataPortrait(data, all);
const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

test("every way of counting the agreements adds up to all of them", () => {
  for (const counts of [portrait.kinds, portrait.confidence, portrait.completeness]) {
    expect(sum(counts)).toBe(data.agreements.length);
  }
  expect(portrait.publishers.reduce((total, { pages }) => total + pages, 0)).toBe(sources.length);
  expect(sum(portrait.pageYears) + portrait.undatedPages).toBe(sources.length);
});

test("a province of today counts what those that went into it made", () => {
  const of = (id: string) => portrait.provinces.find(({ province }) => province.id === id);
  const own = data.agreements.filter(({ parties }) =>
    parties.some(({ province }) => ["vn-lao-cai", "vn-yen-bai", "vn-lao-cai-2025"].includes(province)),
  );
  expect(of("vn-lao-cai-2025")?.agreements).toBe(own.length);
  expect(of("vn-lao-cai")).toBeUndefined();
});

test("weak pages are counted with their publisher, and the newest date is that of a page with one", () => {
  const page = (id: string, more: Partial<PublishedSource>): PublishedSource => ({
    id,
    title: id,
    publisher: "P",
    address: "notGiven",
    published: "notGiven",
    read: "notGiven",
    language: "vi",
    count: 1,
    ...more,
  });
  const pages = [
    page("a", { published: "2022-08" }),
    page("b", { published: "2022-08-09", edition: "mirror" }),
    page("c", { publisher: "notGiven" }),
  ];
  expect(dataPortrait(data, { ...all, sources: pages }).publishers).toEqual([
    { name: "P", pages: 2, weak: 1, newest: "2022-08-09" },
    { name: null, pages: 1, weak: 0, newest: null },
  ]);
});

test("what only the texts tell is counted from them, and the files are those of the manifest", () => {
  expect(portrait.conflicts).toBe(1);
  expect(dataPortrait(data, { ...all, agreements: [] }).conflicts).toBe(0);
  expect(portrait.files).toEqual(manifest.files);
});
