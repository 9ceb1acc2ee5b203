import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { recordHints } from "../../src/pipeline/schema/record-hints.ts";
import { hintOf } from "../../src/pipeline/schema/record-schema.ts";
import { type SchemaNode, walkSchema } from "../../src/pipeline/schema/schema-walk.ts";
import { dataDir, realBuild } from "./real-build.ts";

// The JSON Schemas are read by a validator that is not ours, and hold for what is kept and for what is published.
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  texts = await realBuild();
});

const schema = (name: string): SchemaNode => JSON.parse(texts.get(`schema/${name}.json`) ?? "{}");
const rowsOf = (path: string): unknown[] => {
  const content: unknown = JSON.parse(texts.get(path) ?? "null");
  return Array.isArray(content) ? content : [content];
};
const yamlBelow = (folder: string): { name: string; content: unknown }[] =>
  readdirSync(join(dataDir, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, content: parse(readFileSync(join(dataDir, folder, name), "utf8")) }));

/** The schema's finding on each value that it refuses. */
function refused(name: string, values: { name: string; content: unknown }[]): string[] {
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile(schema(name));
  return values.flatMap((value) =>
    validate(value.content) ? [] : [`${value.name}: ${ajv.errorsText(validate.errors)}`],
  );
}

const published = {
  agreement: "agreements.json",
  source: "sources.json",
  province: "provinces.json",
  link: "links.json",
  border: "borders.json",
  body: "bodies.json",
  topic: "topics.json",
  place: "places.json",
  story: "stories.json",
  islands: "islands.json",
  manifest: "manifest.json",
};

test.each(Object.entries(published))(
  "%s.json holds for every row of %s, and for one with a field more",
  (name, path) => {
    const rows = rowsOf(path).map((content, at) => ({ name: `${path} ${at}`, content }));
    expect(rows.length).toBeGreaterThan(0);
    expect(refused(name, rows)).toEqual([]);
    expect(
      refused(name, [{ name: "later", content: { ...Object(rows[0]?.content), addedLater: 1 } }]),
    ).toEqual([]);
  },
);

test("the schemas of what is kept hold for every file, as an editor reads it", () => {
  expect(refused("agreement-record", yamlBelow("agreements"))).toEqual([]);
  const inLists = (folder: string) =>
    yamlBelow(folder).flatMap(({ name, content }) =>
      z
        .array(z.unknown())
        .parse(content)
        .map((row) => ({ name, content: row })),
    );
  expect(refused("province-record", inLists("provinces"))).toEqual([]);
  expect(refused("source-record", inLists("sources"))).toEqual([]);
  expect(refused("story-record", yamlBelow("stories"))).toEqual([]);
});

test("what is kept may have no field of another name, no unknown province, topic or body", () => {
  const [first] = yamlBelow("agreements");
  const changed = (change: object) => ({
    name: "changed",
    content: { ...Object(first?.content), ...change },
  });
  const parties = (party: object) => ({ parties: [{ province: "la-salavan" }, party] });
  expect(refused("agreement-record", [changed({})])).toEqual([]);
  for (const change of [
    { titel: 1 },
    { kind: "pact" },
    parties({ province: "vn-nowhere" }),
    parties({ province: "vn-hue", body: "nobody" }),
  ])
    expect(refused("agreement-record", [changed(change)]), JSON.stringify(change)).toHaveLength(1);
});

test("every schema has its own $id and title, and says what it describes", () => {
  const names = [...texts.keys()].flatMap((path) => /^schema\/(.+)\.json$/.exec(path)?.[1] ?? []);
  expect(names.sort()).toEqual(
    [
      ...Object.keys(published),
      "agreement-record",
      "source-record",
      "province-record",
      "story-record",
    ].sort(),
  );
  for (const name of names) {
    expect(schema(name)).toMatchObject({
      $id: `${name}.json`,
      $schema: "http://json-schema.org/draft-07/schema#",
    });
    expect(`${schema(name).title}: ${schema(name).description}`).toMatch(/^[A-Z].+: .{10,}$/);
  }
  expect(new Set(names.map((name) => schema(name).title)).size).toBe(names.length);
});

test("an author is told something of every field of an agreement's file, and of no other", () => {
  const fields = new Set<string>();
  walkSchema(schema("agreement-record"), (node, field) => {
    fields.add(field);
    expect(node.description, field).toBe(hintOf(field));
    expect(node.description, field).toBeTruthy();
  });
  expect(Object.keys(recordHints).filter((field) => !fields.has(field))).toEqual([]);
});
