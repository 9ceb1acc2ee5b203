/** Where a thing stands inside a file: keys and positions (from 0). */
export type Path = readonly PropertyKey[];

/** What is wrong with the hand-kept data, and where. `line` counts from 1; null where a whole file is meant. */
export interface Problem {
  file: string;
  line: number | null;
  field: string;
  what: string;
  /** what would be right, as a noun: "a day from 01 to 28" */
  expected: string;
}

/** A path as people write it: `items[2].text.vi`. */
export const fieldOf = (path: Path): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/** A problem as one plain line: `file:line field: what; expected …`. */
export function formatProblem({ file, line, field, what, expected }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${field === "" ? place : `${place} ${field}`}: ${what}; expected ${expected}`;
}

/** The problems in the order of files and lines, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...byLine.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.field, b.field) ||
      compare(a.what, b.what),
  );
}

/** All problems as people read them: how many, and a line for each. */
export function listOf(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${count} in the data; nothing was published`, ...problems.map(formatProblem)].join("\n");
}
