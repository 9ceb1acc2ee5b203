import { fileURLToPath } from "node:url";
import { listOf } from "./problem.ts";
import { runAndWrite } from "./run.ts";

/** `npm run data`: publishes data/ into public/data/v1 and says what it made, or lists what is wrong and ends with 1. */
async function main(): Promise<void> {
  const began = performance.now();
  const outcome = await runAndWrite({ dataDir: "data", outDir: "public/data/v1" });
  if (!outcome.ok) {
    console.error(listOf(outcome.problems));
    process.exitCode = 1;
    return;
  }
  const { manifest } = outcome;
  for (const { path, bytes } of manifest.files)
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
  console.log(
    Object.entries(manifest.counts)
      .map(([what, count]) => `${what} ${count}`)
      .join(", "),
  );
  console.log(`data of ${manifest.dataVersion}, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
