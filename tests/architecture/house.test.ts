import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folders } from "./import-rules.ts";
import { filesBelow, readBelow } from "./source-files.ts";

const code = [".ts", ".tsx", ".mjs"];
const sources = readBelow("src", ...code);
const styles = readBelow("src", ".css");
const tests = readBelow("tests", ...code).filter(({ path }) => !path.startsWith("tests/.reports/"));
const lines = (text: string): number => text.split("\n").length - 1;

test("half of the source files are under 90 lines, and no file is over 350, style sheets and tests included", () => {
  const sizes = sources.map(({ text }) => lines(text)).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
  expect(
    [...sources, ...styles, ...tests].filter(({ text }) => lines(text) > 350).map(({ path }) => path),
  ).toEqual([]);
});

test("src has the folders of the design and nothing beside them", () => {
  expect(readdirSync("src").filter((name) => !(name in folders))).toEqual([]);
});

const kept = ["src", "tests", "data", "public"]
  .flatMap(filesBelow)
  .filter((path) => !/^(public\/data|tests\/\.reports)\//.test(path));

test("files and folders are named in kebab-case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
  const notice = /^(README|LICENSE|CHANGELOG)/;
  const named = (path: string) => path.split("/").every((name) => kebab.test(name) || notice.test(name));
  // What others publish keeps the name under which they publish it.
  const ours = kept.filter((path) => !path.startsWith("data/boundaries/source/"));
  expect(ours.filter((path) => !named(path))).toEqual([]);
});

test("nothing lies in a drawer", () => {
  const drawer = /(^|\/)(utils?|helpers?|commons?|shared|misc|lib|types)(\.|\/)/;
  expect(kept.filter((path) => drawer.test(path))).toEqual([]);
});

/** What no file says, and why. This file says it all, and is left out. */
const unsaid: { pattern: RegExp; because: string }[] = [
  { pattern: /(biome|eslint)-(ignore|disable)/, because: "A rule that is wrong is changed for all." },
  { pattern: /@ts-(ignore|expect-error|nocheck)/, because: "A type that is wrong is put right." },
  { pattern: /\bas (any|unknown as)\b|: any\b/, because: "What comes from outside is parsed, not cast." },
  { pattern: /\b(TODO|FIXME|XXX)\b/, because: "What is missing is an issue, not a comment." },
  { pattern: /document\.write\b/, because: "No text is ever read as HTML." },
  {
    pattern: /\b(test|it|describe)\.((only|todo)\(|skip\(["'`])/,
    because: "A test that does not run proves nothing.",
  },
];

test.each(unsaid)("no file says $pattern", ({ pattern, because }) => {
  const said = [...sources, ...tests].filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(
    said.filter((path) => path !== "tests/architecture/house.test.ts"),
    because,
  ).toEqual([]);
});

test("no file depends on where the project lies, or on what lies beside it", () => {
  const written = /\.(tsx?|mjs|json|ya?ml|md|cff|html|css)$|^\.ci\/run$/;
  const files = [...kept, ".ci/run", ...readdirSync(".")].filter((path) => written.test(path));
  const machine = /(^|[\s"'`(=])(\/(work|root|home|Users)\/|[A-Z]:\\)|\.\.\/shared\b/m;
  expect(files.filter((path) => machine.test(readFileSync(path, "utf8")))).toEqual([]);
});
