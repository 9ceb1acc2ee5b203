import { type Document, isScalar, type LineCounter, type Scalar, visit, type YAMLError } from "yaml";

/** What is wrong with a YAML text, in words for people who know none of it. */
export interface YamlFault {
  line: number;
  field: string;
  what: string;
  expected: string;
}

const aligned = "as many blanks before it as before the lines that it belongs to";
const quotes = 'quotes round the text: key: "text"';

/** Text that begins with `*`. */
export const badAlias: Pick<YamlFault, "what" | "expected"> = {
  what: "text that begins with * is read as a name for other text",
  expected: quotes,
};

/** What a parser's error means to an author, by its code. */
const words: Partial<Record<YAMLError["code"], [what: string, expected: string]>> = {
  BAD_ALIAS: [badAlias.what, badAlias.expected],
  BAD_DQ_ESCAPE: ["\\ has a meaning of its own inside double quotes", "\\\\, or single quotes"],
  BAD_INDENT: ["the line stands too far left or right", aligned],
  BAD_SCALAR_START: ["the text begins with a sign that YAML keeps for itself", quotes],
  MULTIPLE_DOCS: ["--- begins a second document", "one agreement or list in a file, no ---"],
  TAB_AS_INDENT: ["a tab before the text", "blanks, two for each step"],
  UNEXPECTED_TOKEN: [
    "something stands after what YAML takes for the whole value (text that begins with a quote, [ or {)",
    "quotes round all of the text, and none of the same kind in it",
  ],
};

/**
 * The errors of a YAML text in plain words. Tabs and keys that stand twice are told all; of others only the first,
 * for those after it mostly follow from it.
 */
export function faultsIn(document: Document.Parsed, text: string, counter: LineCounter): YamlFault[] {
  const lines = text.split(/\r?\n/);
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const [tabs, doubles, others] = (["TAB_AS_INDENT", "DUPLICATE_KEY", null] as const).map((code) =>
    errors.filter((error) => (code === null ? !ownCodes.has(error.code) : error.code === code)),
  );
  const told = tabs?.length ? tabs : [...(doubles ?? []), ...(others ?? []).slice(0, 1)];
  return told.map((error) => {
    const fault = faultOf(error, document, text, counter);
    const odd = oddBlank(lines[fault.line - 1] ?? "");
    return odd === null ? fault : { ...fault, ...odd };
  });
}

const ownCodes: ReadonlySet<string> = new Set(["TAB_AS_INDENT", "DUPLICATE_KEY"]);

function faultOf(error: YAMLError, document: Document.Parsed, text: string, counter: LineCounter): YamlFault {
  const { code, message, pos } = error;
  const line = counter.linePos(pos[0]).line;
  const lines = text.split(/\r?\n/);
  const fault = (what: string, expected: string, field = "") => ({ line, field, what, expected });
  if (code === "DUPLICATE_KEY") {
    const key = /^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? "";
    if (/^\d+[,}]?$/.test(key)) {
      return fault("a number with commas", "the number without them: 3500000000, not 3,500,000,000");
    }
    return fault("the key stands twice in one place", "it once; a new row of a list begins with -", key);
  }
  if (code === "MISSING_CHAR" && message.startsWith("Missing closing")) {
    const opening = openingOf(document, text, pos[0]);
    const what = "a quote is opened here and never closed";
    return {
      ...fault(what, "the same quote at the end of the text"),
      line: opening === null ? line : counter.linePos(opening).line,
    };
  }
  if (message.startsWith("Flow ")) {
    const line = counter.linePos(Math.max(0, pos[0] - 1)).line;
    return { ...fault("a { or [ that is opened before here is never closed", "its } or ]"), line };
  }
  if (message.startsWith("Sequence item without")) {
    return fault(
      "the line stands too far left: it belongs to no row of the list",
      `${aligned}, or - before it where a row begins`,
    );
  }
  if (keyCodes.has(code) || message.startsWith("Implicit map keys")) {
    return { ...keyFault(lines[line - 1] ?? ""), line, field: "" };
  }
  const [what, expected] = words[code] ?? [
    `no YAML: ${message.split(/ at line |\n/)[0] ?? message}`,
    `YAML 1.2; ${quotes}`,
  ];
  return fault(what, expected);
}

const keyCodes: ReadonlySet<string> = new Set(["BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY"]);

/** What is wrong with a line in which YAML looks for a key in vain, or finds one too many. */
function keyFault(line: string): Pick<YamlFault, "what" | "expected"> {
  const [, key, rest = ""] = /^[\s-]*([\w-]+):(?=\s|$)(.*)$/.exec(line) ?? [];
  if (key !== undefined && /:(\s|$)/.test(rest)) {
    return { what: `the text of ${key} holds a colon and has no quotes`, expected: quotes };
  }
  if (key !== undefined) return { what: "the line stands too far left or right", expected: aligned };
  const glued = /^[\s-]*([\w-]+):\S/.exec(line)?.[1];
  return glued === undefined
    ? { what: "the line has no key", expected: "key: value; a text that goes on stands on one line" }
    : { what: "no blank after the colon", expected: `${glued}: value` };
}

/** Where the quoted text begins that is not closed: the first that goes over a line, else the one that is the last. */
function openingOf(document: Document.Parsed, text: string, end: number): number | null {
  const quoted: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (isQuoted && range) quoted.push([range[0], range[1]]);
    },
  });
  const over = quoted.find(([from, to]) => text.slice(from, to).trimEnd().includes("\n"));
  return (over ?? quoted.find(([, to]) => to >= end - 1))?.[0] ?? null;
}

/** A blank that looks like one and is none to YAML, as web pages have it, where a line begins. */
function oddBlank(line: string): Pick<YamlFault, "what" | "expected"> | null {
  return /^ *[\u00a0\u2000-\u200b\u3000\ufeff]/.test(line)
    ? {
        what: "the line begins with a blank copied from a page, which is none to YAML",
        expected: "plain blanks",
      }
    : null;
}

/** Keys of text that people write: what YAML would drop from it without a word is a fault. */
const writtenKeys: ReadonlySet<string> = new Set(["vi", "en", "lo", "name", "title", "publisher"]);

/** What of a written text YAML would silently leave out: all after a `#`, a first word that begins with & or !. */
export function lostIn(key: unknown, value: unknown): Pick<YamlFault, "what" | "expected"> | null {
  if (!isScalar(key) || !writtenKeys.has(String(key.value)) || !isScalar(value)) return null;
  const lost = lostOf(value);
  return lost === null
    ? null
    : { what: `“${lost}” would be lost: to YAML it is no part of the text`, expected: quotes };
}

function lostOf({ comment, anchor, tag }: Scalar): string | null {
  if (typeof comment === "string") return `#${comment}`;
  if (anchor !== undefined) return `&${anchor}`;
  return tag?.startsWith("!") ? tag : null;
}
