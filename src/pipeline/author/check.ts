import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { answerLines, checkPaths } from "./check-answer.ts";

/**
 * `npm run data:check -- PATH…`: says what is not right yet in files of data or in drafts of agreements, or what they
 * say; without a path, of all data. Ends with 1 where something is not right.
 */
// npm runs it in the project's folder, but a path may be meant from where the author stands.
const from = process.env.INIT_CWD;
const meant = (path: string): string => {
  const there = from === undefined ? path : resolve(from, path);
  return !existsSync(path) && existsSync(there) ? there : path;
};
const answers = checkPaths("data", process.argv.slice(2).map(meant));
const bad = answers.filter(({ problems }) => problems.length > 0);
// Of many files those that hold would hide the others.
const shown = answers.length > 3 ? bad : answers;
console.log(shown.flatMap(answerLines).join("\n"));
if (answers.length > 3)
  console.log(`${answers.length} files read, ${bad.length} with something not right yet.`);
process.exitCode = bad.length > 0 ? 1 : 0;
