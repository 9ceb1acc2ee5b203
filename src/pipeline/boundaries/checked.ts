import type { Problem } from "../problem.ts";

/** What a step found: its problems, and its value unless they forbid it. */
export type Checked<T> = { problems: []; value: T } | { problems: Problem[]; value: null };

/** A value that holds, or the problems that forbid it. */
export const checked = <T>(value: T, problems: Problem[]): Checked<T> =>
  problems.length === 0 ? { problems: [], value } : { problems, value: null };

/** A problem of the boundaries' folder; `file` is named from there. */
export const problem = (file: string, field: string, what: string, expected: string): Problem => ({
  file: `data/boundaries/${file}`,
  line: null,
  field,
  what,
  expected,
});
