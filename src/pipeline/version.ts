import { execFileSync } from "node:child_process";
import type { WholeAgreement } from "../domain/agreement.ts";
import type { Source } from "../domain/lists.ts";
import type { Day } from "../domain/when.ts";

/** What stands in the manifest: the day of the data and the moment, both in UTC. */
export interface Version {
  dataVersion: Day;
  builtAt: string;
}

/**
 * The version of a data folder: the last commit that touched it, so that two builds of one commit are the same.
 * Without git, or before the first such commit, it is the newest day that the data itself names.
 * A shallow clone knows only its last commit and may give too late a day.
 */
export function versionOf(
  dir: string,
  agreements: readonly WholeAgreement[],
  sources: readonly Source[],
): Version {
  const commit = lastCommit(dir);
  if (commit !== null) return { dataVersion: commit.slice(0, 10), builtAt: commit };
  const days = [...agreements.map(({ when }) => when.from), ...sources.map(({ read }) => read)];
  const dataVersion = days
    .filter((day): day is Day => day !== null && day !== "notGiven")
    .sort()
    .at(-1);
  return {
    dataVersion: dataVersion ?? "1970-01-01",
    builtAt: `${dataVersion ?? "1970-01-01"}T00:00:00.000Z`,
  };
}

function lastCommit(dir: string): string | null {
  try {
    const date = execFileSync("git", ["log", "-1", "--format=%cI", "--", "."], {
      cwd: dir,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return date === "" ? null : new Date(date).toISOString();
  } catch {
    return null;
  }
}
