import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const script = resolve("tests/harness/sum-reports.mjs");

const ran = { exitCode: 0, ms: 1 };
const unit = { numPassedTests: 10, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const e2e = { stats: { expected: 4, flaky: 1, unexpected: 0, skipped: 0 }, errors: [] };
const reports = {
  steps: { types: ran, lint: ran, unused: ran, unit: ran, build: ran, e2e: ran },
  unit,
  e2e,
};

/** Sums these reports, written as JSON; a text is written as it is, and `undefined` is not written. */
function sum(changed: Record<string, unknown>): { status: number | null; line: string } {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  for (const [name, report] of Object.entries({ ...reports, ...changed })) {
    if (report === undefined) continue;
    const text = typeof report === "string" ? report : JSON.stringify(report);
    writeFileSync(join(folder, `${name}.json`), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { status, line: stdout };
}

test("counts tests one by one, and types, lint, unused code and the build as one each", () => {
  expect(sum({})).toEqual({ status: 0, line: "19 passed, 0 failed\n" });
});

test("skipped tests are named", () => {
  const skipped = { unit: { ...unit, numPendingTests: 1, numTodoTests: 1 } };
  expect(sum(skipped)).toEqual({ status: 0, line: "19 passed, 0 failed, 2 skipped\n" });
});

const stepThat = (name: string) => ({ steps: { ...reports.steps, [name]: { exitCode: 1, ms: 1 } } });
const unloaded = [{ status: "failed", assertionResults: [{ status: "passed" }] }];
const counted = [{ status: "failed", assertionResults: [{ status: "failed" }] }];

test.each([
  ["a type error", stepThat("types"), "18 passed, 1 failed"],
  ["a failed build", stepThat("build"), "18 passed, 1 failed"],
  ["a lint error", stepThat("lint"), "18 passed, 1 failed"],
  ["unused code", stepThat("unused"), "18 passed, 1 failed"],
  [
    "failed tests",
    { unit: { ...unit, numPassedTests: 8, numFailedTests: 2, testResults: counted } },
    "17 passed, 2 failed",
  ],
  ["a test file that does not load", { unit: { ...unit, testResults: unloaded } }, "19 passed, 1 failed"],
  ["an exit code that no failed test explains", stepThat("unit"), "19 passed, 1 failed"],
  [
    "a failed browser test",
    { e2e: { ...e2e, stats: { ...e2e.stats, expected: 3, unexpected: 1 } } },
    "18 passed, 1 failed",
  ],
  ["a server that did not start", { e2e: { ...e2e, errors: [{}] } }, "19 passed, 1 failed"],
  ["no test at all", { unit: { ...unit, numPassedTests: 0 } }, "9 passed, 1 failed"],
  ["a missing report", { e2e: undefined }, "14 passed, 1 failed"],
  ["an empty report", { e2e: "" }, "14 passed, 1 failed"],
  ["half a report", { unit: JSON.stringify(unit).slice(0, 40) }, "9 passed, 1 failed"],
  ["a report of another shape", { e2e: { stats: {}, errors: [] } }, "14 passed, 1 failed"],
  ["a report that is null", { e2e: null }, "14 passed, 1 failed"],
  ["steps that never ran", { steps: undefined }, "15 passed, 6 failed"],
])("%s fails", (_what, changed, line) => {
  expect(sum(changed)).toEqual({ status: 1, line: `${line}\n` });
});

test("an empty folder is six failures", () => {
  const nothing = { steps: undefined, unit: undefined, e2e: undefined };
  expect(sum(nothing)).toEqual({ status: 1, line: "0 passed, 6 failed\n" });
});
