import ts from "typescript";
import type { SourceFile } from "./source-files.ts";

/** What a browser offers globally, the folders of src that may use it, and why no other. */
export const globals: { names: string[]; folders: string[]; because: string }[] = [
  {
    names: ["fetch", "XMLHttpRequest", "EventSource", "WebSocket", "sendBeacon"],
    folders: ["data"],
    because: "One folder fetches, so one place decides what is asked of whom, and what a failure means.",
  },
  {
    names: ["localStorage", "sessionStorage", "indexedDB", "cookie"],
    folders: ["storage"],
    because: "In a sandboxed frame each of these throws when it is touched; one folder guards against it.",
  },
  {
    names: ["history", "location"],
    folders: ["url"],
    because: "The view is the address; a second reader or writer of it would be a second truth.",
  },
  {
    names: ["eval", "Function"],
    folders: [],
    because: "The content security policy forbids code made from text.",
  },
  {
    names: ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML", "setHTML"],
    folders: [],
    because: "No text is ever read as HTML: names and files that readers bring stay text.",
  },
];

const known = new Set(globals.flatMap(({ names }) => names));
const owners = new Set(["window", "globalThis", "self", "document", "navigator", "parent", "top"]);
/** Members that reach the browser, whatever object they are asked of. */
const members = new Set([
  "cookie",
  "sendBeacon",
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "dangerouslySetInnerHTML",
  "setHTML",
]);

/** Whether a name stands for the global, and not for a member of the same name or as a type. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name;
  if (members.has(name.text)) return true;
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) {
    return ts.isIdentifier(parent.expression) && owners.has(parent.expression.text);
  }
  const named = "name" in parent && parent.name === name && !ts.isShorthandPropertyAssignment(parent);
  return !named && !(ts.isBindingElement(parent) && parent.propertyName === name);
}

/** The names above that a file uses: as globals, of window and the like, or as members of anything. */
export function globalsUsed({ path, text }: SourceFile): string[] {
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && known.has(node.text) && isUse(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
  return [...used].sort();
}

/** Each use of a global in a folder of src that may not use it, as "path: name". The pipeline is not in a browser. */
export const misplacedGlobals = (files: SourceFile[]): string[] =>
  files.flatMap((file) => {
    const [, folder = ""] = file.path.split("/");
    const forbidden = globals
      .filter(({ folders }) => !folders.includes(folder))
      .flatMap(({ names }) => names);
    return globalsUsed(file)
      .filter((name) => forbidden.includes(name))
      .map((name) => `${file.path}: ${name}`);
  });
