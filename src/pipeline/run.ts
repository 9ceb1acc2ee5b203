import { join } from "node:path";
import type { Manifest } from "../domain/manifest.ts";
import { type Boundaries, buildBoundaries } from "./boundaries/build.ts";
import { readRecords } from "./check.ts";
import { checkStoryBorders } from "./checks/stories.ts";
import { readDocuments } from "./documents.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { publish } from "./publish.ts";
import type { PublishedFile } from "./published-file.ts";
import type { Records } from "./read.ts";
import type { Version } from "./version.ts";
import { writeFiles } from "./write.ts";

/** Everything that is wrong, or the files to publish. */
export type Outcome =
  | { ok: false; problems: Problem[] }
  | { ok: true; files: PublishedFile[]; manifest: Manifest };

export interface Run {
  /** the folder of the hand-kept data */
  dataDir: string;
  /** stands in for the boundaries of that folder */
  boundaries?: typeof buildBoundaries;
  /** stands in for the last commit of that folder */
  version?: Version;
}

/** Reads, checks and derives what is published. Writes nothing. */
export async function run({ dataDir, boundaries = buildBoundaries, version }: Run): Promise<Outcome> {
  const { records, problems } = readRecords(dataDir);
  const { documents, problems: unwritten } = readDocuments(dataDir);
  const built = await boundariesOf(dataDir, records, boundaries);
  const astray = built.boundaries === null ? [] : checkStoryBorders(records, built.boundaries.rows);
  const all = sortProblems([...problems, ...unwritten, ...built.problems, ...astray]);
  if (all.length > 0 || built.boundaries === null) return { ok: false, problems: all };
  return { ok: true, ...publish(dataDir, records, built.boundaries, documents, version) };
}

/** The boundaries are built from the provinces, so those that do not hold are mended first. */
async function boundariesOf(
  dataDir: string,
  { provinces, places }: Records,
  build: typeof buildBoundaries,
): Promise<{ problems: Problem[]; boundaries: Boundaries | null }> {
  if (provinces.problems.length > 0) return { problems: [], boundaries: null };
  return build(
    join(dataDir, "boundaries"),
    provinces.entries.map(({ value }) => value),
    places.entries.map(({ value }) => value).filter(({ kind }) => kind === "district" || kind === "town"),
  );
}

/** Runs all of it, and writes into `outDir` where everything holds. */
export async function runAndWrite({ outDir, ...what }: Run & { outDir: string }): Promise<Outcome> {
  const outcome = await run(what);
  if (outcome.ok) writeFiles(outDir, outcome.files);
  return outcome;
}
