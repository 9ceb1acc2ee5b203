// `npm run bench [part…]`: measures the atlas beside its peers; without a name, all parts. Never part of `npm test`, and never
// run in CI: times are of a machine. What a part finds is printed and kept in tests/bench/results.
import { mkdirSync } from "node:fs";
import { adjacency } from "./adjacency.ts";
import { answer } from "./answer/answer.ts";
import { chromiumVersion } from "./browser.ts";
import { paint } from "./paint/paint.ts";
import { pan } from "./pan/pan.ts";
import { peerVersion } from "./peers.ts";
import { keep, machineNow, type Part } from "./report.ts";
import { scratch } from "./site.ts";

const parts: Readonly<Record<string, Part>> = { paint, pan, answer, adjacency };

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in parts));
  if (process.env.CI !== undefined || unknown.length > 0) {
    console.error(
      unknown.length > 0
        ? `No part of the bench is called ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`
        : "The bench does not run in CI: its times would be of a machine that nobody knows.",
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(scratch, { recursive: true });
  const versions = [
    `Chromium ${await chromiumVersion()}`,
    ...["lighthouse", "kepler.gl"].map((name) => `${name} ${peerVersion(name)}`),
  ];
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const part = parts[name];
    if (part === undefined) continue;
    console.error(`── ${name}`);
    const machine = machineNow(versions);
    const found = await part.run();
    keep("tests/bench/results", name, part.title, machine, found);
    console.log(`\n## ${part.title}\n\n${machine}\n\n${found.markdown.trim()}\n`);
  }
}

await main(process.argv.slice(2));
