import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { versionOf } from "../../src/pipeline/version.ts";
import { baseData, projectWith } from "./case-folder.ts";

test("the version is the last commit that touched the data, in UTC, whatever is committed beside it", () => {
  const { root, dataDir } = projectWith(baseData);
  const commit = (date: string) => {
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    execFileSync("git", ["add", "."], { cwd: root });
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...who, "commit", "--quiet", "--message", "Test"], { cwd: root, env });
  };
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  expect(versionOf(dataDir, [], [])).toEqual({
    dataVersion: "1970-01-01",
    builtAt: "1970-01-01T00:00:00.000Z",
  });
  commit("2026-03-01T02:00:00+07:00");
  writeFileSync(join(root, "README.md"), "# Liên Tỉnh\n");
  commit("2026-04-01T02:00:00+07:00");
  expect(versionOf(dataDir, [], [])).toEqual({
    dataVersion: "2026-02-28",
    builtAt: "2026-02-28T19:00:00.000Z",
  });
});
