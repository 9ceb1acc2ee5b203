import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { recordHints } from "../../src/pipeline/schema/record-hints.ts";
import { dataDir, realBuild } from "./real-build.ts";

// data/README.md is kept by hand; what it lists is what there is.
let texts: ReadonlyMap<string, string>;
const codebook = readFileSync(join(dataDir, "README.md"), "utf8");

beforeAll(async () => {
  texts = await realBuild();
});

/** The names that stand in the first column of the table below a heading. */
function namesBelow(heading: string): string[] {
  const [, after = ""] = codebook.split(`\n${heading}\n`);
  const [section = ""] = after.split(/\n##/);
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

test.each(["agreements", "items", "links", "borders"])(
  "the codebook lists the columns of %s.csv, in order",
  (table) => {
    const [header = ""] = (texts.get(`${table}.csv`) ?? "").replace(/^\ufeff/, "").split("\r\n");
    expect(namesBelow(`### ${table}.csv`)).toEqual(header.split(","));
  },
);

test("the codebook lists the files that are published", () => {
  const files = [...texts.keys()].map((path) => path.replace(/^(schema|reader)\/.*/, "$1/*.json"));
  expect(namesBelow("## Files").sort()).toEqual([...new Set(files)].sort());
});

test("the codebook explains every field of a record", () => {
  const fields = Object.keys(recordHints).filter((field) => field !== "" && !field.endsWith("[]"));
  expect(namesBelow("## The record")).toEqual(fields);
});

test("the list of changes begins with the newest day and has one heading a day", () => {
  const days = [...readFileSync(join(dataDir, "CHANGELOG.md"), "utf8").matchAll(/^## (\S+)$/gm)].map(
    ([, day]) => day,
  );
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...new Set(days)].sort().reverse());
});
