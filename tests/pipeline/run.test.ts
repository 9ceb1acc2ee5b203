import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/pipeline/problem.ts";
import { type Outcome, run, runAndWrite } from "../../src/pipeline/run.ts";
import { caseBoundaries } from "./case-boundaries.ts";
import { baseData, projectWith } from "./case-folder.ts";

const boundaries = caseBoundaries;
const linesOf = (outcome: Outcome) => (outcome.ok ? [] : outcome.problems.map(formatProblem));
const contentOf = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        relative(dir, join(parentPath, name)).replaceAll("\\", "/"),
        readFileSync(join(parentPath, name), "utf8"),
      ]),
  );

test("what holds is written, the same bytes each time, and nothing else is left behind", async () => {
  const { dataDir, outDir } = projectWith(baseData);
  const outcome = await runAndWrite({ dataDir, outDir, boundaries });
  const first = contentOf(outDir);
  await runAndWrite({ dataDir, outDir, boundaries });
  expect(contentOf(outDir)).toEqual(first);
  expect(outcome.ok && outcome.files.map(({ path }) => path).sort()).toEqual(Object.keys(first).sort());
  expect(readdirSync(join(outDir, ".."))).toEqual(["v1"]);
});

test("the manifest lists every file but itself, with its bytes and checksum", async () => {
  const { dataDir } = projectWith(baseData);
  const outcome = await run({ dataDir, boundaries });
  if (!outcome.ok) throw new Error("the base does not hold");
  const listed = outcome.manifest.files.map(({ path }) => path);
  expect([...listed, "manifest.json"]).toEqual(outcome.files.map(({ path }) => path));
  expect(outcome.manifest.files.find(({ path }) => path === "islands.json")).toEqual({
    path: "islands.json",
    bytes: 5,
    // printf '[\n\n]\n' | sha256sum
    sha256: "2ba33ca0557f1bb5b7ba88d67f9d0093c7185a36ec51fe2b7bd9372d3e001d6d",
    licence: "CC-BY-4.0",
  });
});

test("without git the version is the newest day that the data names", async () => {
  const { dataDir } = projectWith(baseData);
  const outcome = await run({ dataDir, boundaries });
  expect(outcome.ok && outcome.manifest).toMatchObject({
    dataVersion: "2025-11-01",
    builtAt: "2025-11-01T00:00:00.000Z",
  });
});

test("one bad record, and not a byte changes", async () => {
  const { dataDir, outDir } = projectWith(baseData);
  await runAndWrite({ dataDir, outDir, boundaries });
  const before = contentOf(outDir);
  writeFileSync(join(dataDir, "agreements", "bad.yaml"), "id: bad\n");
  writeFileSync(join(dataDir, "topics.yaml"), "[]\n");
  const outcome = await runAndWrite({ dataDir, outDir, boundaries });
  expect(outcome.ok).toBe(false);
  expect(contentOf(outDir)).toEqual(before);
});

test("a file that is no longer published goes, a stranger's stays", async () => {
  const { dataDir, outDir } = projectWith(baseData);
  mkdirSync(outDir, { recursive: true });
  const old = ["old.json", "schema/old.json", "../outside.json", "schema/../../outside.json"].map((path) => ({
    path,
    bytes: 2,
    sha256: "",
    licence: "",
  }));
  const counts = {};
  const coverage = { byProvince: {} };
  const manifest = {
    schemaVersion: 1,
    dataVersion: "2025-01-01",
    builtAt: "",
    counts,
    coverage,
    files: old,
  };
  writeFileSync(join(outDir, "manifest.json"), JSON.stringify(manifest));
  mkdirSync(join(outDir, "schema"));
  for (const { path } of old) writeFileSync(join(outDir, path), "[]");
  writeFileSync(join(outDir, "notes.txt"), "mine");
  await runAndWrite({ dataDir, outDir, boundaries });
  expect(existsSync(join(outDir, "old.json"))).toBe(false);
  expect(existsSync(join(outDir, "schema", "old.json"))).toBe(false);
  expect(existsSync(join(outDir, "..", "outside.json"))).toBe(true);
  expect(existsSync(join(outDir, "notes.txt"))).toBe(true);
});

test("problems of the boundaries stand in the same list", async () => {
  const { dataDir } = projectWith(baseData);
  appendFileSync(join(dataDir, "left-out.yaml"), "x: y\n");
  const torn = {
    file: "data/boundaries/source/Laos.json",
    line: null,
    field: "sha256",
    what: "00",
    expected: "ff",
  };
  const outcome = await run({ dataDir, boundaries: async () => ({ problems: [torn], boundaries: null }) });
  expect(linesOf(outcome)).toContain("data/boundaries/source/Laos.json sha256: 00; expected ff");
  expect(linesOf(outcome).some((line) => line.startsWith("data/left-out.yaml:2"))).toBe(true);
});

test("boundaries are not built from provinces that do not hold", async () => {
  const { dataDir } = projectWith(baseData);
  writeFileSync(join(dataDir, "provinces", "laos.yaml"), "- id: la-salavan\n");
  const outcome = await run({ dataDir, boundaries: () => Promise.reject(new Error("built from nothing")) });
  expect(linesOf(outcome)).toContain(
    "data/provinces/laos.yaml:1 la-salavan.names: missing; expected fields: vi: …, lo: …, en: …",
  );
});

test("the codebook and the list of changes are published as they are, and neither may be missing", async () => {
  const { dataDir } = projectWith(baseData);
  const outcome = await run({ dataDir, boundaries });
  const textOf = (path: string) => outcome.ok && outcome.files.find((file) => file.path === path)?.text;
  for (const name of ["README.md", "CHANGELOG.md"]) {
    expect(textOf(name)).toBe(readFileSync(join(dataDir, name), "utf8"));
    rmSync(join(dataDir, name));
  }
  expect(linesOf(await run({ dataDir, boundaries }))).toEqual([
    "data/CHANGELOG.md: the file is missing; expected a text for readers of the data",
    "data/README.md: the file is missing; expected a text for readers of the data",
  ]);
});

test("a list that is missing is a problem", async () => {
  const { dataDir } = projectWith(baseData);
  rmSync(join(dataDir, "topics.yaml"));
  const outcome = await run({ dataDir, boundaries });
  expect(linesOf(outcome)).toEqual(["data/topics.yaml: the file is missing; expected a list"]);
});
