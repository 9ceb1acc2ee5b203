import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { unguard } from "../../src/domain/csv.ts";
import { isDay } from "../../src/domain/when.ts";
import { realBuild } from "./real-build.ts";

// The data package is read as a stranger would: by the profiles of the standard, and every table by its own schema.
const constraintsSchema = z.object({
  required: z.optional(z.boolean()),
  unique: z.optional(z.boolean()),
  enum: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
  pattern: z.optional(z.string()),
});
const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean", "date"]),
  description: z.string(),
  constraints: z.optional(constraintsSchema),
});
type Field = z.infer<typeof fieldSchema>;
const resourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.int(),
  hash: z.string(),
  mediatype: z.string(),
  licenses: z.array(z.object({ name: z.string() })),
  schema: z.optional(
    z.object({
      fields: z.array(fieldSchema),
      primaryKey: z.array(z.string()),
      foreignKeys: z.optional(
        z.array(
          z.object({
            fields: z.string(),
            reference: z.object({ resource: z.string(), fields: z.string() }),
          }),
        ),
      ),
    }),
  ),
});
const packageSchema = z.object({
  version: z.string(),
  licenses: z.array(z.object({ name: z.string(), title: z.string() })),
  resources: z.array(resourceSchema),
});
type Row = Record<string, string>;

const tables = ["agreements", "items", "links", "borders"];
let texts: ReadonlyMap<string, string>;
let descriptor: unknown;
let resources: Map<string, z.infer<typeof resourceSchema>>;
let rows: Map<string, Row[]>;

const textOf = (path: string): string => texts.get(path) ?? "";
const schemaOf = (table: string) => resources.get(table)?.schema;
const fieldsOf = (table: string): Field[] => schemaOf(table)?.fields ?? [];

beforeAll(async () => {
  texts = await realBuild();
  descriptor = JSON.parse(textOf("datapackage.json"));
  resources = new Map(packageSchema.parse(descriptor).resources.map((one) => [one.name, one]));
  rows = new Map(
    tables.map((name) => {
      const text = textOf(`${name}.csv`);
      const { data, errors } = Papa.parse<Row>(text.replace(/^\ufeff/, ""), {
        header: true,
        delimiter: ",",
        newline: "\r\n",
        skipEmptyLines: true,
      });
      expect(errors, name).toEqual([]);
      return [name, data];
    }),
  );
});

/** What a profile of the standard finds wrong with a value. */
function faults(profile: string, value: unknown): unknown {
  const path = fileURLToPath(new URL(`frictionless/${profile}.json`, import.meta.url));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: {
      uri: (text) => URL.canParse(text),
      email: /^\S+@\S+$/,
      "date-time": (text) => !Number.isNaN(Date.parse(text)),
      textarea: true,
    },
  });
  const validate = ajv.compile(
    z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, "utf8"))),
  );
  validate(value);
  return validate.errors ?? [];
}

test("the descriptor is one that the profile of the standard describes, and each table's too", () => {
  expect(faults("data-package", descriptor)).toEqual([]);
  for (const table of tables) expect(faults("tabular-data-resource", resourcesRaw(table)), table).toEqual([]);
});

test("the profiles find what is wrong, so their silence means something", () => {
  expect(faults("data-package", { ...Object(descriptor), name: "Liên Tỉnh" })).not.toEqual([]);
  expect(
    faults("tabular-data-resource", { ...Object(resourcesRaw("links")), schema: { fields: [{}] } }),
  ).not.toEqual([]);
});

const resourcesRaw = (table: string): unknown =>
  z
    .object({ resources: z.array(z.record(z.string(), z.unknown())) })
    .parse(descriptor)
    .resources.find(({ name }) => name === table);

test("every data file is a resource with its bytes, checksum, type and licence", () => {
  const data = [...texts.keys()].filter(
    (path) =>
      /^[^/]+\.(json|geojson|csv)$/.test(path) && !["datapackage.json", "manifest.json"].includes(path),
  );
  expect([...resources.values()].map(({ path }) => path).sort()).toEqual(data.sort());
  for (const { path, bytes, hash, mediatype, licenses } of resources.values()) {
    const text = textOf(path);
    expect({ path, bytes, hash }).toEqual({
      path,
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    });
    expect(mediatype, path).toMatch(/^(text\/csv|application\/(geo\+)?json)$/);
    const isBoundary = /^(provinces-|borders)/.test(path);
    const name = isBoundary ? "ODbL-1.0" : path === "context.geojson" ? "other-pd" : "CC-BY-4.0";
    expect(licenses[0], path).toMatchObject({ name });
  }
});

test("the licences stand apart: records, boundaries, context, seats", () => {
  const { licenses } = packageSchema.parse(descriptor);
  expect(licenses.map(({ title }) => /\((\w+)/.exec(title)?.[1])).toEqual([
    "records",
    "boundaries",
    "context",
    "seats",
  ]);
});

/** What is wrong with a cell by the field that describes it; null where it holds. */
function wrong(cell: string, { type, constraints = {} }: Field): string | null {
  if (cell === "") return constraints.required === true ? "empty" : null;
  if (type === "integer" && !/^-?\d+$/.test(cell)) return "no whole number";
  if (type === "number" && !/^-?\d+(\.\d+)?$/.test(cell)) return "no number";
  if (type === "boolean" && !/^(true|false)$/.test(cell)) return "neither true nor false";
  if (type === "date" && !isDay(cell)) return "no day";
  const { enum: values, minimum, pattern } = constraints;
  if (values !== undefined && !values.includes(cell)) return `none of ${values.join(", ")}`;
  if (minimum !== undefined && Number(cell) < minimum) return `under ${minimum}`;
  return pattern !== undefined && !new RegExp(pattern).test(cell) ? `not ${pattern}` : null;
}

test.each(tables)("%s.csv reads back by its schema: columns, types, what is required, keys", (table) => {
  const text = textOf(`${table}.csv`);
  const [header = ""] = text.replace(/^\ufeff/, "").split("\r\n");
  expect(text.startsWith("\ufeff") && text.endsWith("\r\n")).toBe(true);
  expect(header.split(",")).toEqual(fieldsOf(table).map(({ name }) => name));
  const read = rows.get(table) ?? [];
  expect(read.length).toBeGreaterThan(0);
  const found = read.flatMap((row) =>
    fieldsOf(table).flatMap((field) => {
      const fault = wrong(row[field.name] ?? "missing", field);
      return fault === null ? [] : [`${row.id} ${field.name}: ${fault}`];
    }),
  );
  expect(found).toEqual([]);
  for (const { name } of fieldsOf(table).filter((field) => field.constraints?.unique === true))
    expect(new Set(read.map((row) => row[name])).size, name).toBe(read.length);
  const key = (row: Row) => (schemaOf(table)?.primaryKey ?? []).map((name) => row[name]).join(" ");
  expect(new Set(read.map(key)).size).toBe(read.length);
  for (const { fields, reference } of schemaOf(table)?.foreignKeys ?? []) {
    const known = new Set((rows.get(reference.resource) ?? []).map((row) => row[reference.fields]));
    expect(read.filter((row) => !known.has(row[fields] ?? ""))).toEqual([]);
  }
});

test("items name the agreement that they belong to by a foreign key", () => {
  expect(schemaOf("items")?.foreignKeys).toEqual([
    { fields: "agreement", reference: { resource: "agreements", fields: "id" } },
  ]);
});

test("a text comes out of its table as it stands in the records", () => {
  const agreements = z
    .array(z.object({ id: z.string(), title: z.object({ vi: z.string(), en: z.string() }) }))
    .parse(JSON.parse(textOf("agreements.json")));
  expect(
    rows.get("agreements")?.map((row) => [row.id, unguard(row.title_vi ?? ""), unguard(row.title_en ?? "")]),
  ).toEqual(agreements.map(({ id, title }) => [id, title.vi, title.en]));
});

test("no list has a part that holds the sign between parts", () => {
  const counts = (row: Row, names: string[]) =>
    new Set(names.map((name) => (row[name] === "" ? 0 : (row[name]?.split(" | ").length ?? 0))));
  const together = [
    ["agreements", /^sources_(?!edition)/],
    ["agreements", /^parties_province/],
    ["agreements", /^people_(name|province|part)$/],
    ["items", /^source_(page|title|address)$/],
    ["items", /^topics/],
  ] as const;
  for (const [table, pattern] of together) {
    const names = fieldsOf(table).flatMap(({ name }) => (pattern.test(name) ? [name] : []));
    expect(names.length).toBeGreaterThan(1);
    expect((rows.get(table) ?? []).filter((row) => counts(row, names).size > 1)).toEqual([]);
  }
});
