import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Runs one of the author's programs in a project's folder, with answers piped to it. */
export function runAuthor(
  program: "check" | "new" | "review",
  cwd: string,
  {
    args = [],
    answers = [],
    env = {},
  }: { args?: string[]; answers?: string[]; env?: NodeJS.ProcessEnv } = {},
): { status: number | null; out: string } {
  const path = fileURLToPath(new URL(`../../../src/pipeline/author/${program}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, path, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, ...env },
    input: answers.map((answer) => `${answer}\n`).join(""),
    encoding: "utf8",
  });
  return { status, out: stdout + stderr };
}
