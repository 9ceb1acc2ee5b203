// `npm run bench [part…]`: measures the atlas beside its peers; without a name, all parts. Never part of `npm test`, and never
// run in CI: times are of a machine. What a part finds is printed and kept in tests/bench/results.
import { mkdirSync } from "node:fs";
import { resultsFolder, scratch } from "./folders.ts";
import type { Part } from "./report.ts";

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  paint: async () => (await import("./paint/paint.ts")).paint,
  pan: async () => (await import("./pan/pan.ts")).pan,
  answer: async () => (await import("./answer/answer.ts")).answer,
  adjacency: async () => (await import("./adjacency.ts")).adjacency,
};

/** Why these parts cannot be run, or null. */
function refusal(asked: readonly string[]): string | null {
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0)
    return `No part of the bench is called ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`;
  return process.env.CI === undefined
    ? null
    : "The bench does not run in CI: its times would be of a machine that nobody knows.";
}

async function run(asked: readonly string[]): Promise<void> {
  const [{ keep, machineNow }, { chromiumVersion }, { peerVersion }] = await Promise.all([
    import("./report.ts"),
    import("./browser.ts"),
    import("./peers.ts"),
  ]);
  mkdirSync(scratch, { recursive: true });
  const versions = [
    `Chromium ${await chromiumVersion()}`,
    ...["lighthouse", "kepler.gl"].map((name) => `${name} ${peerVersion(name)}`),
  ];
  for (const name of asked) {
    const part = await parts[name]?.();
    if (part === undefined) continue;
    console.error(`── ${name}`);
    const machine = machineNow(versions);
    try {
      const found = await part.run();
      keep(resultsFolder, Object.keys(parts), { name, title: part.title, machine, found });
      console.log(`\n## ${part.title}\n\n${machine}\n\n${found.markdown.trim()}\n`);
    } catch (error) {
      // the other parts are measured all the same
      console.error(error);
      process.exitCode = 1;
    }
  }
}

const asked = process.argv.slice(2);
const refused = refusal(asked);
if (refused === null) await run(asked.length > 0 ? asked : Object.keys(parts));
else {
  console.error(refused);
  process.exitCode = 1;
}
