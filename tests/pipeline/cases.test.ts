import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manifestSchema } from "../../src/domain/manifest-schema.ts";
import { formatProblem } from "../../src/pipeline/problem.ts";
import { type Outcome, run } from "../../src/pipeline/run.ts";
import { caseBoundaries } from "./case-boundaries.ts";
import { baseData, cases, projectWith } from "./case-folder.ts";

// A case is a folder of tests/cases: data/ holds the files that differ from base/data, and either expected.txt the
// problems or expected/ the published rows, as JSON and as CSV. Left out of expected/, and of the manifest's list there,
// is what tells nothing of a case: drawings, schemas, documents, the data package, and reader/, which holds the same
// rows once more. They have tests of their own.
// UPDATE_CASES=1 writes what is expected, for a reader to check, never in CI.
const version = { dataVersion: "2026-01-01", builtAt: "2026-01-01T00:00:00.000Z" };
const isUpdate = process.env.UPDATE_CASES === "1";
if (isUpdate && process.env.CI) throw new Error("UPDATE_CASES is for a person at a desk, not for CI");

function outcomeOf(name: string): Promise<Outcome> {
  const { dataDir } = projectWith(baseData);
  const own = join(cases, name, "data");
  if (existsSync(own)) cpSync(own, dataDir, { recursive: true });
  return run({ dataDir, boundaries: caseBoundaries, version });
}

const tells = (path: string) => /^[^/]+\.(json|csv)$/.test(path) && path !== "datapackage.json";

/** What a case comes to, as files below its folder. */
function filesOf(outcome: Outcome): Record<string, string> {
  if (!outcome.ok) return { "expected.txt": `${outcome.problems.map(formatProblem).join("\n")}\n` };
  const told = outcome.files.filter(({ path }) => tells(path));
  return Object.fromEntries(
    told.map(({ path, text }) => [`expected/${path}`, path === "manifest.json" ? shortened(text) : text]),
  );
}

function shortened(manifest: string): string {
  const { files, ...rest } = manifestSchema.parse(JSON.parse(manifest));
  return `${JSON.stringify({ ...rest, files: files.filter(({ path }) => tells(path)) }, null, 1)}\n`;
}

function expectedOf(name: string): Record<string, string> {
  const folder = join(cases, name);
  const published = existsSync(join(folder, "expected")) ? readdirSync(join(folder, "expected")) : [];
  const files = published.map((file) => `expected/${file}`);
  if (existsSync(join(folder, "expected.txt"))) files.push("expected.txt");
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function update(name: string, files: Record<string, string>): void {
  rmSync(join(cases, name, "expected"), { recursive: true, force: true });
  rmSync(join(cases, name, "expected.txt"), { force: true });
  if (Object.keys(files).some((file) => file.startsWith("expected/")))
    mkdirSync(join(cases, name, "expected"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cases, name, file), text);
}

const names = readdirSync(cases).filter((name) => name !== "base");

test.each(names)("case %s", async (name) => {
  const found = filesOf(await outcomeOf(name));
  if (isUpdate) update(name, found);
  expect(found).toEqual(expectedOf(name));
});

test("the base that the cases differ from holds", async () => {
  expect(await outcomeOf("base")).toMatchObject({ ok: true });
});
