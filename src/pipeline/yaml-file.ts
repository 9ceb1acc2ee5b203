import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Path, Problem } from "./problem.ts";
import { badAlias, faultsIn, lostIn, type YamlFault } from "./yaml-words.ts";

/** A YAML file read: its content as plain values, and the line (from 1) on which a path stands. */
export interface YamlFile {
  file: string;
  content: unknown;
  lineOf: (path: Path) => number | null;
  problems: Problem[];
}

/**
 * Keys that hold text even where it looks like a number: a year is a date (EDTF), a code may begin with 0,
 * and a name may be digits. YAML would read `date: 2015` as a number.
 */
export const textKeys: ReadonlySet<string> = new Set([
  "date",
  "term",
  "period",
  "published",
  "shown",
  "at",
  "nso",
  "vi",
  "en",
  "lo",
]);

/** Reads a YAML text. Syntax errors and keys that stand twice are problems; the content is then not to be used. */
export function readYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lost: YamlFault[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      const isText = isScalar(key) && typeof key.value === "string" && textKeys.has(key.value);
      if (isText && isScalar(value) && typeof value.value === "number") value.value = value.source;
      const loss = lostIn(key, value);
      if (loss === null || !isScalar(key) || !key.range) return;
      lost.push({ ...loss, line: counter.linePos(key.range[0]).line, field: String(key.value) });
    },
  });
  const faults = [...faultsIn(document, text, counter), ...aliasesOfNothing(document, counter), ...lost];
  const problems = faults.map((fault): Problem => ({ file, ...fault }));
  const lineOf = (path: Path) => {
    let node: unknown = document.contents;
    let offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (!pair || !isScalar(pair.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") {
        const item = node.items[key];
        if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
        offset = item.range?.[0] ?? offset;
        node = item;
      } else break;
    }
    return counter.linePos(offset).line;
  };
  return { file, content: problems.length > 0 ? null : document.toJS(), lineOf, problems };
}

/** Text that begins with `*` names an anchor; where there is none, the content cannot be made. */
function aliasesOfNothing(document: Document.Parsed, counter: LineCounter): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined || !alias.range) return;
      faults.push({ ...badAlias, line: counter.linePos(alias.range[0]).line, field: "" });
    },
  });
  return faults;
}
