import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keep } from "./report.ts";

test("a part that runs again takes its own place, and the others keep what they found", () => {
  const folder = mkdtempSync(join(tmpdir(), "results-"));
  const found = (markdown: string) => ({ markdown, numbers: [1], pictures: { "a.svg": `<svg>${markdown}` } });
  const one = (name: string, markdown: string) =>
    keep(folder, ["first", "second"], { name, title: name, machine: "a machine", found: found(markdown) });
  one("second", "of second");
  one("first", "of first");
  one("second", "of second, again");
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const summary = read("summary.md");
  expect(summary).toMatch(
    /## first\n\na machine\n\nof first\n[\s\S]*## second\n\na machine\n\nof second, again\n/,
  );
  expect(summary.match(/of second/g)).toHaveLength(1);
  expect(JSON.parse(read("results.json"))).toMatchObject({ first: { numbers: [1] }, second: {} });
  expect(read("a.svg")).toBe("<svg>of second, again");
});

/** Asks the bench for parts, in such an environment. */
function bench(parts: readonly string[], ci: string | undefined) {
  const { CI: _, ...env } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "tests/bench/run.ts", ...parts], {
    encoding: "utf8",
    env: ci === undefined ? env : { ...env, CI: ci },
  });
}

test("the bench refuses to run in CI, and to run what it does not have", () => {
  const inCi = bench(["adjacency"], "true");
  expect(inCi).toMatchObject({ status: 1, stdout: "" });
  expect(inCi.stderr).toContain("does not run in CI");
  const unknown = bench(["paint", "speed"], undefined);
  expect(unknown).toMatchObject({ status: 1, stdout: "" });
  expect(unknown.stderr).toContain(
    "No part of the bench is called speed; there are paint, pan, answer, adjacency.",
  );
});
