import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { readRecords } from "../check.ts";
import { fileId } from "../entry.ts";
import type { Problem } from "../problem.ts";
import { readYaml } from "../yaml-file.ts";
import { advised } from "./advice.ts";
import { dataSummary, recordSummary } from "./record-summary.ts";

/** What is to be said of a file: its problems, or that all is well and what it says. */
export interface Answer {
  /** as it was asked for */
  path: string;
  problems: Problem[];
  /** whether more may show once these are right: what the fields say together was not looked at yet */
  isPartial: boolean;
  /** null where there are problems, or where the file is no agreement's */
  summary: string | null;
}

/**
 * Checks files, each in the company of all other data: files of the data folder, and drafts of agreements that lie
 * anywhere, read as if they lay in data/agreements. A folder stands for its YAML files. No path: the whole data folder.
 * Boundaries are not built.
 */
export function checkPaths(dataDir: string, paths: readonly string[]): Answer[] {
  if (paths.length === 0) {
    const { records, problems } = readRecords(dataDir);
    return [
      {
        path: dataDir,
        problems,
        isPartial: false,
        summary: problems.length > 0 ? null : dataSummary(records),
      },
    ];
  }
  const files = paths.flatMap(filesAt);
  const drafts = new Map(
    files.flatMap((path) =>
      placeOf(dataDir, path) === null && existsSync(path)
        ? [[basename(path), readFileSync(path, "utf8")]]
        : [],
    ),
  );
  const { records, problems } = readRecords(dataDir, drafts);
  const provinces = new Map(records.provinces.entries.map(({ value }) => [value.id, value]));
  return files.map((path) => {
    const unread = unreadable(path);
    if (unread !== null) return { path, problems: [unread], isPartial: false, summary: null };
    const file = placeOf(dataDir, path) ?? `data/agreements/${basename(path)}`;
    const isAgreement = file.startsWith("data/agreements/");
    const content = isAgreement ? readYaml(file, readFileSync(path, "utf8")).content : null;
    const own = problems
      .filter((problem) => problem.file === file || isAbout(problem, fileId(file)))
      .map((problem) =>
        isAgreement && problem.file === file ? advised(problem, content, records) : problem,
      );
    const entry = records.agreements.entries.find((one) => one.file === file);
    return {
      path,
      problems: own,
      isPartial: isAgreement && entry === undefined,
      summary: own.length === 0 && entry ? recordSummary(entry.value, provinces) : null,
    };
  });
}

function filesAt(path: string): string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(path, name));
}

/** The name that problems give to a file of the data folder, or null for one that lies elsewhere. */
function placeOf(dataDir: string, path: string): string | null {
  const inside = relative(resolve(dataDir), resolve(path));
  const isInside =
    !inside.startsWith("..") && resolve(path) !== inside && !inside.startsWith(`template${sep}`);
  return isInside ? `data/${inside.split(sep).join("/")}` : null;
}

function unreadable(path: string): Problem | null {
  const problem = (what: string, expected: string): Problem => ({
    file: path,
    line: null,
    field: "",
    what,
    expected,
  });
  if (!existsSync(path))
    return problem("there is no such file", "the path of a file or a folder: data/agreements/<id>.yaml");
  return path.endsWith(".yaml") ? null : problem("not a file of data", "a file that ends in .yaml");
}

/** Whether a problem that stands in another file has to do with an agreement: it names its id. */
const isAbout = ({ what }: Problem, id: string): boolean => what.split(/[\s#;:,]+/).includes(id);

/** An answer in plain words, line by line. */
export function answerLines({ path, problems, isPartial, summary }: Answer): string[] {
  if (problems.length === 0) return [`${path}: all is well.`, ...(summary === null ? [] : [`  ${summary}`])];
  const count = problems.length === 1 ? "1 thing is" : `${problems.length} things are`;
  return [
    `${path}: ${count} not right yet.`,
    ...problems.flatMap(({ file, line, field, what, expected }) => {
      const elsewhere = path === file || path.endsWith(basename(file)) ? "" : `${file}, `;
      const place = [line === null ? "" : `line ${line}`, field].filter((part) => part !== "").join(", ");
      return [`  ${elsewhere}${place}${place === "" ? "" : ": "}${what}`, `    right would be: ${expected}`];
    }),
    ...(isPartial
      ? ["  Once these are right, what the fields say together is checked: dates, ids, pages, languages."]
      : []),
  ];
}
