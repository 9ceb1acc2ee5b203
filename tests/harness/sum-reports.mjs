// Counts what passed and failed from what the steps of `npm test` leave in a folder: steps.json
// ({ step: { exitCode, ms } }), and unit.json and e2e.json, the test runners' own reports.
// Called as a program it prints the one line "N passed, N failed" and ends with 1 where anything failed.
// Plain JavaScript without packages: it must be able to say that the installation failed.
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A step that is one check; undefined is the exit code of a step that did not run. */
const one = (exitCode) => ({ passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 });

/** A number that must be there: a report of another shape is a report that cannot be read. */
function count(value) {
  if (!Number.isInteger(value)) throw new TypeError("not a count");
  return value;
}

/** A runner's counts. No test at all, and an exit code that no failed test explains, count as a failure. */
const tests = (exitCode, counts) =>
  counts.failed === 0 && (exitCode !== 0 || counts.passed === 0) ? { ...counts, failed: 1 } : counts;

/** Vitest. A file that could not be loaded has no failed test, and still failed. */
function unitTests(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed"),
  ).length;
  return {
    passed: count(report.numPassedTests),
    failed: count(report.numFailedTests) + unloaded,
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}

/** Playwright. `errors` are those outside any test: a server that did not start, say. */
function browserTests({ stats, errors }) {
  return {
    passed: count(stats.expected) + count(stats.flaky),
    failed: count(stats.unexpected) + count(errors.length),
    skipped: count(stats.skipped),
  };
}

/** What each step of `npm test` amounts to, by its exit code and, for tests, its report. */
const steps = {
  types: one,
  lint: one,
  unused: one,
  unit: (exitCode, report) => tests(exitCode, unitTests(report())),
  build: one,
  e2e: (exitCode, report) => tests(exitCode, browserTests(report())),
};

/** The steps of `npm test` in their order; each is an npm script. */
export const stepNames = Object.keys(steps);

/** What `make` makes, or `otherwise` where it throws: at a report that is missing, cut off or of another shape. */
function or(otherwise, make) {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

/** The steps in their order, each with its counts, and its exit code and time in ms where it ran. */
export function sumReports(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const ran = or({}, () => read("steps") ?? {});
  return Object.entries(steps).map(([name, sum]) => {
    const { exitCode, ms } = ran[name] ?? {};
    return { name, ms, exitCode, ...or(one(undefined), () => sum(exitCode, () => read(name))) };
  });
}

/** "12 passed, 0 failed", with ", 1 skipped" where any was. */
export function line(sums) {
  const total = (key) => sums.reduce((sum, row) => sum + row[key], 0);
  const skipped = total("skipped");
  return `${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const sums = sumReports(process.argv[2] ?? "tests/.reports");
  console.log(line(sums));
  process.exitCode = sums.some(({ failed }) => failed > 0) ? 1 : 0;
}
