import { fileURLToPath } from "node:url";
import { listOf } from "../../src/pipeline/problem.ts";
import { run } from "../../src/pipeline/run.ts";

/** The hand-kept data of the atlas. */
export const dataDir = fileURLToPath(new URL("../../data", import.meta.url));

/** Everything that the hand-kept data comes to, by path. Throws with the list of problems where it does not hold. */
export async function realBuild(): Promise<ReadonlyMap<string, string>> {
  const outcome = await run({ dataDir });
  if (!outcome.ok) throw new Error(listOf(outcome.problems));
  return new Map(outcome.files.map(({ path, text }) => [path, text]));
}
