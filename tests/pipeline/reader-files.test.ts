import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { fetchStories, fetchWhole } from "../../src/data/checked-files.ts";
import { allOf, FilesError, fetchAgreement, fetchAtlas, fetchOutlines } from "../../src/data/fetch-file.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { outlinesOf, withFormer } from "../../src/domain/outlines.ts";
import { readPublished } from "../../src/pipeline/published.ts";
import { realDataset } from "../domain/real-dataset.ts";

// What the build cuts for readers of the atlas, read by the very code that reads it in their browsers.
let real: Awaited<ReturnType<typeof realDataset>>;
const asked: string[] = [];
const { signal } = new AbortController();

beforeAll(async () => {
  real = await realDataset();
});
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("document", { baseURI: "https://atlas.example/" });
  vi.stubGlobal("fetch", async ({ pathname }: URL) => {
    const file = pathname.replace("/data/v1/", "");
    asked.push(file);
    const text = real.texts.get(file);
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Every page that is cited anywhere in a thing. */
function pagesIn(thing: unknown): string[] {
  if (typeof thing !== "object" || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    key === "page" && typeof value === "string" ? [value] : pagesIn(value),
  );
}

/** Every string that stands anywhere in a thing. */
function stringsIn(thing: unknown): string[] {
  if (typeof thing === "string") return [thing];
  return typeof thing === "object" && thing !== null ? Object.values(thing).flatMap(stringsIn) : [];
}

test("there is one file of all, one for each agreement, one of the former outlines, and no other", () => {
  const found = [...real.texts.keys()].filter((path) => path.startsWith("reader/"));
  expect(found.sort()).toEqual(
    [
      "reader/atlas.json",
      "reader/outlines-vn63.json",
      ...real.whole.map(({ id }) => `reader/agreements/${id}.json`),
    ].sort(),
  );
});

/** The data with of its closed lists only what the atlas shows. */
const asLoaded = (data: Dataset): Dataset =>
  dataset({
    ...data,
    topics: data.topics.map(({ id, names }) => ({ id, names })),
    bodies: data.bodies.map(({ id, level, names }) => ({ id, level, names })),
    places: data.places.map(
      (place) =>
        Object.fromEntries(
          Object.entries(place).filter(([key]) => key !== "count" && key !== "pointSource"),
        ) as typeof place,
    ),
  });

test("the atlas is the data without the texts of agreements", async () => {
  const atlas = await fetchAtlas("reader/atlas.json", signal);
  expect(dataset(atlas)).toEqual(asLoaded(real.data));
  expect(asked).toEqual(["reader/atlas.json"]);
});

test("no text of an item, an outcome, a person or a conflict stands in the atlas", () => {
  const held = new Set(stringsIn(JSON.parse(real.texts.get("reader/atlas.json") ?? "null")));
  const kept = new Set(
    stringsIn(real.whole.map(({ title, place, planned }) => [title, place?.name, planned])),
  );
  const texts = real.whole.flatMap(({ items, outcomes = [], parties, conflicts = [], ...own }) => [
    ...items.flatMap(({ text, why }) => [text, why]),
    ...outcomes.map(({ text }) => text),
    ...parties.flatMap(({ people = [] }) => people.flatMap(({ name, office }) => [name, office])),
    ...conflicts.flatMap(({ values, why }) => [values.map(({ value }) => value), why]),
    own.dateNote,
    own.confidenceNote,
  ]);
  const spoken = texts.flatMap((text) => (typeof text === "string" ? [text] : stringsIn(text)));
  expect(spoken.length).toBeGreaterThan(1000);
  expect([...new Set(spoken)].filter((text) => held.has(text) && !kept.has(text))).toEqual([]);
});

test("every agreement comes with all its texts and with exactly the pages that it cites", async () => {
  const sourceById = new Map(real.sources.map((source) => [source.id, source]));
  for (const agreement of real.whole) {
    const found = await fetchAgreement(agreement.id, signal);
    expect(found.agreement).toEqual(agreement);
    const cited = [...new Set(pagesIn(agreement))].sort();
    expect(found.sources.map(({ id }) => id).sort()).toEqual(cited);
    for (const source of found.sources) expect(source).toEqual(sourceById.get(source.id));
  }
  expect(asked).toHaveLength(real.whole.length);
});

test("the former outlines are those of the drawings, and complete what came with the page", async () => {
  const outlines = outlinesOf(real.geometry);
  const former = await fetchOutlines("reader/outlines-vn63.json", signal);
  expect(Object.keys(former.areas)).toHaveLength(63);
  const ofToday = {
    ...outlines,
    areas: { ...outlines.areas, vn63: new Map() },
    borders: { ...outlines.borders, vn63: new Map() },
  };
  expect(withFormer(ofToday, former)).toEqual(outlines);
});

test("all texts, pages, the list of files, and the stories can be read", async () => {
  const { agreements, sources, manifest } = await allOf(fetchWhole(signal));
  expect([agreements, sources]).toEqual([real.whole, real.sources]);
  expect(manifest.files.map(({ path }) => path)).toContain("reader/atlas.json");
  expect((await fetchStories(signal)).length).toBeGreaterThan(0);
});

test("an agreement that is not there is named", async () => {
  const error = await fetchAgreement("no-such", signal).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FilesError);
  expect(String(error)).toContain("reader/agreements/no-such.json: missing (404)");
});

test("the served page is drawn from the same atlas, and from all outlines", () => {
  const dir = mkdtempSync(join(tmpdir(), "lien-tinh-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of real.texts) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const { data, outlines } = readPublished(dir);
  expect(data).toEqual(asLoaded(real.data));
  expect(outlines).toEqual(outlinesOf(real.geometry));
});
