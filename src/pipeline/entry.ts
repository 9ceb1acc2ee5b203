import * as z from "zod/mini";
import { fieldOf, type Path, type Problem } from "./problem.ts";
import { findings } from "./schema-problems.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A checked value of a hand-kept file, and where each of its parts stands. */
export interface Entry<T> {
  value: T;
  /** relative to the project: data/agreements/x.yaml */
  file: string;
  /** A problem at a path inside the value. */
  problem: (path: Path, what: string, expected: string) => Problem;
}

/** Entries that hold by their schema, the ids that the file names (those of broken rows too), and its problems. */
export interface Entries<T> {
  entries: Entry<T>[];
  ids: string[];
  /** whether `ids` are all of them: false where a file could not be read at all */
  hasAllIds: boolean;
  problems: Problem[];
}

const problemIn =
  ({ file, lineOf }: YamlFile, prefix: Path, label: string) =>
  (path: Path, what: string, expected: string): Problem => {
    const inner = fieldOf(path);
    const field = label === "" ? inner : inner === "" ? label : `${label}.${inner}`;
    return { file, line: lineOf([...prefix, ...path]), field, what, expected };
  };

/** Reads one value of a file: the whole of it, or the row at `prefix`, which its problems then call `label`. */
function readEntry<S extends z.ZodMiniType>(
  yaml: YamlFile,
  schema: S,
  content: unknown,
  prefix: Path = [],
  label = "",
): { entry: Entry<z.output<S>> | null; problems: Problem[] } {
  const problem = problemIn(yaml, prefix, label);
  const result = z.safeParse(schema, content);
  if (result.success) return { entry: { value: result.data, file: yaml.file, problem }, problems: [] };
  const problems = findings(schema, content).map(({ path, what, expected }) => problem(path, what, expected));
  return { entry: null, problems };
}

/** A file that holds one thing. Its id is the file's name. */
export function oneOf<S extends z.ZodMiniType>(yaml: YamlFile, schema: S): Entries<z.output<S>> {
  const ids = [fileId(yaml.file)];
  if (yaml.problems.length > 0) return { entries: [], ids, hasAllIds: true, problems: yaml.problems };
  const { entry, problems } = readEntry(yaml, schema, yaml.content);
  return { entries: entry ? [entry] : [], ids, hasAllIds: true, problems };
}

/** A file that holds a list of things. A row is called by its id, where it has one. */
export function rowsOf<S extends z.ZodMiniType>(yaml: YamlFile, schema: S): Entries<z.output<S>> {
  const found: Entries<z.output<S>> = {
    entries: [],
    ids: [],
    hasAllIds: false,
    problems: [...yaml.problems],
  };
  if (yaml.problems.length > 0) return found;
  if (!Array.isArray(yaml.content)) {
    return {
      ...found,
      problems: [problemIn(yaml, [], "")([], "holds no list", "a list (rows that begin with -)")],
    };
  }
  found.hasAllIds = true;
  for (const [at, content] of yaml.content.entries()) {
    const id = idOf(content);
    const { entry, problems } = readEntry(yaml, schema, content, [at], id ?? `[${at}]`);
    if (id !== null) found.ids.push(id);
    if (entry) found.entries.push(entry);
    found.problems.push(...problems);
  }
  return found;
}

/** The name of a file without its folder and ending. */
export const fileId = (file: string): string => (file.split("/").at(-1) ?? file).replace(/\.yaml$/, "");

function idOf(row: unknown): string | null {
  return typeof row === "object" && row !== null && "id" in row && typeof row.id === "string" ? row.id : null;
}

/** Several files' entries as one. */
export const joined = <T>(all: readonly Entries<T>[]): Entries<T> => ({
  entries: all.flatMap((one) => one.entries),
  ids: all.flatMap((one) => one.ids),
  hasAllIds: all.every((one) => one.hasAllIds),
  problems: all.flatMap((one) => one.problems),
});
