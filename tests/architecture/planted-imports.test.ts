import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { type Violation, violations } from "./cruise.ts";
import { folders, rules } from "./import-rules.ts";

/** Cruises a project of these files, with our packages. */
function plant(files: Record<string, string>): Promise<Violation[]> {
  const root = mkdtempSync(join(tmpdir(), "planted-"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  copyFileSync("package.json", join(root, "package.json"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return violations(root);
}

const names = Object.keys(folders);
const pairs = names.flatMap((from) => names.filter((to) => to !== from).map((to) => ({ from, to })));
const importing = ({ from, to }: { from: string; to: string }) => `src/${from}/to-${to}.ts`;

test("between any two folders, a type-only import too is forbidden unless the design allows it", async () => {
  const ends = names.map((name) => [`src/${name}/thing.ts`, "export interface Thing { a: 1 }"]);
  const imports = pairs.map((pair) => [
    importing(pair),
    `import type { Thing } from "../${pair.to}/thing.ts";`,
  ]);
  const found = await plant(Object.fromEntries([...ends, ...imports]));
  const forbidden = pairs.filter(({ from, to }) => !folders[from]?.may.includes(to));
  const expected = forbidden.map((pair) => `${pair.from} imports: ${importing(pair)}`);
  expect(found.map(({ rule, from }) => `${rule}: ${from}`).sort()).toEqual(expected.sort());
  expect(forbidden).toHaveLength(97);
});

const thing = {
  "src/screens/research/rows.ts": "export const rows = 1;",
  "src/ui/thing.ts": "export const thing = 1;",
};
const computed = {
  "src/analysis/steps.ts": "export const steps = 1;",
  "src/analysis/steps-result.ts": "export const none = 1;",
};
const planted: Record<string, Record<string, string>> = {
  "domain packages": { "src/domain/a.ts": 'import "d3-zoom";' },
  edtf: { "src/pipeline/a.ts": 'import edtf from "edtf"; edtf("2015");' },
  "node core": { "src/ui/a.ts": 'import { join } from "node:path"; join("a");' },
  "map libraries": { "src/screens/a.ts": 'import type { Map } from "maplibre-gl"; export type M = Map;' },
  react: { "src/i18n/a.tsx": 'import { useState } from "react"; useState(1);' },
  query: { "src/ui/a.ts": 'import { useQuery } from "@tanstack/react-query"; useQuery;' },
  computing: { "src/data/a.ts": 'import { steps } from "../analysis/steps.ts"; steps;', ...computed },
  "one screen": { "src/screens/explore.tsx": 'import { rows } from "./research/rows.ts"; rows;', ...thing },
  "what ships": { "src/ui/a.ts": 'import { parse } from "yaml"; parse("");' },
  "no cycle": {
    "src/ui/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
    "src/ui/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
  },
};

test.each(Object.entries(planted))("%s: a planted violation is found", async (rule, files) => {
  const found = await plant(files);
  expect([...new Set(found.map((violation) => violation.rule))]).toEqual([rule]);
});

test("every rule has a planted violation, and gives its reason", () => {
  const folderRules = names.map((name) => `${name} imports`);
  expect(rules.map(({ name }) => name)).toEqual([...folderRules, ...Object.keys(planted)]);
  for (const { comment } of rules) expect(comment).toMatch(/^[A-Z].{20,}\.$/);
});

test("what the design allows is not forbidden", async () => {
  const allowed = await plant({
    ...thing,
    "src/domain/edtf.ts": 'import edtf from "edtf"; import * as z from "zod/mini"; z.string(); edtf("2015");',
    "src/domain/area.ts": 'import type { Polygon } from "geojson"; export type Area = Polygon;',
    "src/map/a.ts":
      'import { Map } from "maplibre-gl"; import { ArcLayer } from "@deck.gl/layers"; Map; ArcLayer;',
    "src/data/a.ts": 'import { queryOptions } from "@tanstack/react-query"; queryOptions;',
    ...computed,
    "src/data/steps.ts": 'import { none } from "../analysis/steps-result.ts"; none;',
    "src/data/steps-service.ts": 'import { steps } from "../analysis/steps.ts"; steps;',
    "src/ui/a.tsx": 'import { useState } from "react"; useState;',
    "src/screens/research/page.tsx":
      'import { thing } from "../../ui/thing.ts"; import { rows } from "./rows.ts";',
    "src/screens/research.tsx": 'import "./research/page.tsx";',
    "src/pipeline/a.ts":
      'import { parse } from "yaml"; import { readFileSync } from "node:fs"; parse; readFileSync;',
  });
  expect(allowed).toEqual([]);
});
