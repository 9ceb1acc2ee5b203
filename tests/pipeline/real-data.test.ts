import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { beforeAll, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { wholeAgreementSchema } from "../../src/domain/agreement-schema.ts";
import type { Border } from "../../src/domain/border.ts";
import { borderSchema } from "../../src/domain/border-schema.ts";
import { pairSchema, provinceIdSchema } from "../../src/domain/ids-schema.ts";
import type { Link } from "../../src/domain/link.ts";
import { linkSchema } from "../../src/domain/link-schema.ts";
import {
  islandsSchema,
  publishedBodySchema,
  publishedPlaceSchema,
  publishedSourceSchema,
  publishedTopicSchema,
} from "../../src/domain/lists-schema.ts";
import { manifestSchema } from "../../src/domain/manifest-schema.ts";
import type { Province } from "../../src/domain/province.ts";
import { publishedProvinceSchema } from "../../src/domain/province-schema.ts";
import { storySchema } from "../../src/domain/story-schema.ts";
import { nameSchema } from "../../src/domain/text-schema.ts";
import { listOf } from "../../src/pipeline/problem.ts";
import { type Outcome, run } from "../../src/pipeline/run.ts";
import { projectWith } from "./case-folder.ts";

// Ties the real data together: the ids of one published file are those of the others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const dataDir = fileURLToPath(new URL("../../data", import.meta.url));

let outcome: Outcome;
let texts: Map<string, string>;
const read = (file: string): unknown => JSON.parse(texts.get(file) ?? "null");
const rows = <S extends z.ZodMiniType>(file: string, schema: S) => z.parse(z.array(schema), read(file));

const features = (file: string, id: z.ZodMiniType<string>, properties: z.ZodMiniType) =>
  z
    .parse(
      z.strictObject({
        type: z.literal("FeatureCollection"),
        features: z.array(
          z.strictObject({
            type: z.literal("Feature"),
            id,
            properties,
            geometry: z.strictObject({
              type: z.enum(["Polygon", "MultiPolygon", "LineString", "MultiLineString"]),
              coordinates: z.array(z.unknown()),
            }),
          }),
        ),
      }),
      read(file),
    )
    .features.map((feature) => feature.id)
    .sort();

let provinces: Province[];
let agreements: WholeAgreement[];
let borders: Border[];
let links: Link[];

beforeAll(async () => {
  outcome = await run({ dataDir });
  if (!outcome.ok) throw new Error(listOf(outcome.problems));
  texts = new Map(outcome.files.map(({ path, text }) => [path, text]));
  provinces = rows("provinces.json", publishedProvinceSchema);
  agreements = rows("agreements.json", wholeAgreementSchema);
  borders = rows("borders.json", borderSchema);
  links = rows("links.json", linkSchema);
});

test("104 provinces and 290 borders, 184 of them before the merger", () => {
  expect(provinces).toHaveLength(104);
  expect(new Set(provinces.map(({ id }) => id)).size).toBe(104);
  expect(borders.filter(({ vintage }) => vintage === "vn63")).toHaveLength(184);
  expect(borders.filter(({ vintage }) => vintage === "vn34")).toHaveLength(106);
});

test("every file is one that its schema describes", () => {
  const manifest = z.parse(manifestSchema, read("manifest.json"));
  const others = {
    "sources.json": publishedSourceSchema,
    "topics.json": publishedTopicSchema,
    "bodies.json": publishedBodySchema,
    "places.json": publishedPlaceSchema,
    "islands.json": islandsSchema,
    "stories.json": storySchema,
  };
  for (const [file, schema] of Object.entries(others))
    expect(rows(file, schema).length, file).toBeGreaterThan(0);
  const context = features(
    "context.geojson",
    z.string(),
    z.strictObject({ id: z.string(), names: nameSchema }),
  );
  expect(context.length).toBeGreaterThan(0);
  expect(manifest.files.map(({ path }) => path).sort()).toEqual(
    [...texts.keys()].filter((file) => file !== "manifest.json").sort(),
  );
  expect(Object.keys(manifest.coverage.byProvince).sort()).toEqual(provinces.map(({ id }) => id));
  expect(manifest.counts).toMatchObject({ provinces: 104, borders: 290, agreements: agreements.length });
});

test.each(["vn63", "vn34", "la18"] as const)(
  "the areas of %s are the provinces of that vintage",
  (vintage) => {
    const properties = z.strictObject({ id: provinceIdSchema, names: nameSchema });
    const drawn = features(`provinces-${vintage}.geojson`, provinceIdSchema, properties);
    expect(drawn).toEqual(provinces.filter(({ vintages }) => vintages.includes(vintage)).map(({ id }) => id));
  },
);

test.each(["vn63", "vn34"] as const)("the border lines of %s are its borders", (vintage) => {
  const properties = z.strictObject({
    id: pairSchema,
    km: z.number(),
    class: z.enum(["national", "provincial"]),
  });
  const drawn = features(`borders-${vintage}.geojson`, pairSchema, properties);
  expect(drawn).toEqual(
    borders
      .filter((border) => border.vintage === vintage)
      .map(({ id }) => id)
      .sort(),
  );
});

test("every id that stands in a file is one of another", () => {
  const known = {
    province: new Set(provinces.map(({ id }) => id)),
    agreement: new Set(agreements.map(({ id }) => id)),
    source: new Set(rows("sources.json", publishedSourceSchema).map(({ id }) => id)),
    topic: new Set(rows("topics.json", publishedTopicSchema).map(({ id }) => id)),
    body: new Set(rows("bodies.json", publishedBodySchema).map(({ id }) => id)),
    place: new Set(rows("places.json", publishedPlaceSchema).map(({ id }) => id)),
  };
  const strangers = (kind: keyof typeof known, ids: (string | undefined)[]) =>
    ids.filter((id) => id !== undefined && !known[kind].has(id)).map((id) => `${kind} ${id}`);
  const items = agreements.flatMap((agreement) => agreement.items);
  const found = [
    ...strangers("province", [
      ...agreements.flatMap(({ parties, pairs }) => [
        ...parties.map(({ province }) => province),
        ...pairs.flatMap((pair) => pair.split("~")),
      ]),
      ...borders.flatMap((border) => border.provinces),
      ...links.flatMap((link) => link.provinces),
      ...rows("places.json", publishedPlaceSchema).flatMap((place) => place.provinces),
      ...rows("islands.json", islandsSchema).flatMap((islands) => Object.values(islands.provinces)),
    ]),
    ...strangers("agreement", [
      ...[...borders, ...links].flatMap((row) => row.agreements),
      ...agreements.flatMap(({ relations = [] }) => relations.map(({ agreement }) => agreement)),
      ...items.map(({ answers }) => answers?.split("#")[0]),
    ]),
    ...strangers("source", [
      ...items.flatMap(({ source }) => source.map(({ page }) => page)),
      ...agreements.flatMap(({ sources }) => sources.map(({ page }) => page)),
    ]),
    ...strangers(
      "topic",
      items.flatMap(({ topics }) => topics),
    ),
    ...strangers(
      "body",
      agreements.flatMap(({ parties }) => parties.map(({ body }) => body)),
    ),
    ...strangers(
      "place",
      items.flatMap(({ places = [] }) => places),
    ),
  ];
  expect(found).toEqual([]);
});

test("the tables have the rows of the lists, and the manifest's counts are those of the files", () => {
  const count = (list: { length: number }) => list.length;
  const items = agreements.flatMap((agreement) => agreement.items.map(({ id }) => `${agreement.id} ${id}`));
  const tables = {
    agreements: agreements.map(({ id }) => id),
    items,
    links: links.map(({ id, reading }) => `${id} ${reading}`),
    borders: borders.map(({ id, vintage }) => `${id} ${vintage}`),
  };
  for (const [name, keys] of Object.entries(tables)) {
    const text = (texts.get(`${name}.csv`) ?? "").replace(/^\ufeff/, "");
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    const width = name === "agreements" ? 1 : 2;
    expect(
      data.slice(1).map((row) => row.slice(0, width).join(" ")),
      name,
    ).toEqual(keys);
  }
  const { counts } = z.parse(manifestSchema, read("manifest.json"));
  expect(counts).toEqual({
    provinces: count(provinces),
    agreements: count(agreements),
    signed: count(agreements.filter(({ signed }) => signed)),
    programmes: count(agreements.filter(({ pairs }) => pairs.length === 0)),
    items: count(items),
    outcomes: count(agreements.flatMap(({ outcomes = [] }) => outcomes)),
    sources: count(rows("sources.json", publishedSourceSchema)),
    linksToday: count(links.filter(({ reading }) => reading === "today")),
    linksSigned: count(links.filter(({ reading }) => reading === "signed")),
    borders: count(borders),
  });
});

test("links and borders name the agreements of their provinces, and every pair of an agreement is a link", () => {
  const signed = links.filter(({ reading }) => reading === "signed");
  const pairs = new Set(agreements.flatMap((agreement) => agreement.pairs));
  expect(signed.map(({ id }) => id).sort()).toEqual([...pairs].sort());
  for (const { id, agreements: ids } of signed)
    expect(agreements.filter((agreement) => agreement.pairs.includes(id)).map((one) => one.id)).toEqual(ids);
  const byDrawn = (vintage: string) =>
    new Set(
      provinces
        .filter(({ vintages }) => vintages.includes("la18") || vintages.some((v) => v === vintage))
        .map(({ id }) => id),
    );
  for (const { vintage, provinces: two } of borders)
    expect(two.filter((id) => !byDrawn(vintage).has(id))).toEqual([]);
});

test("the worked examples of what counts", () => {
  const relation = (id: string, reading: string) =>
    links.find((link) => link.id === id && link.reading === reading)?.relation;
  const state = (id: string) =>
    borders.find((border) => border.id === id && border.vintage === "vn34")?.state;
  expect(relation("la-salavan~vn-quang-tri-2025", "today")).toBe("neighbours-across");
  expect(state("la-salavan~vn-quang-tri-2025")).toBe("signed");
  expect(relation("la-oudomxay~vn-lai-chau", "today")).toBe("distant-across");
  expect(relation("vn-lai-chau~vn-lao-cai-2025", "today")).toBe("neighbours-domestic");
  expect(relation("vn-lao-cai-2025~vn-lao-cai-2025", "today")).toBe("merged");
  expect(relation("vn-lao-cai~vn-yen-bai", "signed")).toBe("neighbours-domestic");
});

test("agreements stand in date order, those without a year last", () => {
  const days = agreements.map(({ when }) => when.from ?? when.to ?? "9999");
  expect(days).toEqual([...days].sort());
});

test("a second build has the same bytes", async () => {
  const again = await run({ dataDir });
  expect(again.ok && new Map(again.files.map(({ path, text }) => [path, text]))).toEqual(texts);
});

test("a source drawing that is not the one its checksum tells is refused by name", async () => {
  const project = projectWith(dataDir);
  appendFileSync(join(project.dataDir, "boundaries", "source", "Laos.json"), " ");
  const torn = await run({ dataDir: project.dataDir });
  expect(torn.ok ? [] : torn.problems).toMatchObject([
    { file: "data/boundaries/source/Laos.json", field: "sha256" },
  ]);
});

test("the licence of each file is one that data/LICENSE names", () => {
  const licence = readFileSync(join(dataDir, "LICENSE"), "utf8");
  expect(licence).toContain("CC BY 4.0");
  expect(licence).toContain("ODbL 1.0");
  const of = outcome.ok ? outcome.manifest.files : [];
  expect(new Set(of.map((file) => file.licence))).toEqual(
    new Set(["CC-BY-4.0", "ODbL-1.0", "public domain"]),
  );
  expect(
    of.filter(({ path }) => /^(provinces|borders)-|^borders/.test(path)).map((file) => file.licence),
  ).toEqual(Array(7).fill("ODbL-1.0"));
});
