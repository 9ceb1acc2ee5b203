// Runs everything that `npm test` promises, one step after another, and says at the end what came of it.
// Each step is the npm script of its name. tests/.reports keeps its exit code and time, and what the test runners report.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { line, stepNames, sumReports } from "./harness/sum-reports.mjs";

const reports = "tests/.reports";
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const ran = {};
for (const name of stepNames) {
  if (name === "e2e" && ran.build.exitCode !== 0) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(`npm run --silent ${name}`, {
    shell: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  ran[name] = { exitCode: status, ms: Math.round(performance.now() - start) };
  writeFileSync(`${reports}/steps.json`, JSON.stringify(ran));
}

const sums = sumReports(reports);
const rows = sums.map((sum) => {
  const time = sum.ms === undefined ? "not run" : `${(sum.ms / 1000).toFixed(1)} s`;
  return `${sum.failed > 0 ? "✗" : "✓"} ${sum.name.padEnd(7)} ${time.padStart(8)}  ${line([sum])}`;
});
console.log(`\n${rows.join("\n")}\n`);
process.exitCode = sums.some(({ failed }) => failed > 0) ? 1 : 0;
