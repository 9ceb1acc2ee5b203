import { expect, test } from "vitest";
import { globals, globalsUsed, misplacedGlobals } from "./globals.ts";
import { readBelow } from "./source-files.ts";

test("what the browser offers globally is used where one folder answers for it", () => {
  expect(misplacedGlobals(readBelow("src", ".ts", ".tsx", ".mjs"))).toEqual([]);
});

test.each(globals.flatMap(({ names, folders }) => names.map((name) => ({ name, folders }))))(
  "$name is found wherever it may not be",
  ({ name, folders }) => {
    const text = `window.${name}; export const a = 1;`;
    const found = misplacedGlobals(
      ["ui", "pipeline", ...folders].map((folder) => ({ path: `src/${folder}/a.ts`, text })),
    );
    expect(found).toEqual([`src/ui/a.ts: ${name}`, `src/pipeline/a.ts: ${name}`]);
  },
);

test.each([
  ["called", "fetch('a');", ["fetch"]],
  ["of globalThis", "globalThis.location.href;", ["location"]],
  ["of the document", "document.location;", ["location"]],
  ["handed on", "load({ fetch });", ["fetch"]],
  ["handed on by another name", "load({ get: fetch });", ["fetch"]],
  ["constructed", "new Function('a');", ["Function"]],
  ["in an attribute", "<b dangerouslySetInnerHTML={html} />", ["dangerouslySetInnerHTML"]],
  ["of any element", "element.innerHTML = html;", ["innerHTML"]],
])("%s, a global is a use", (_how, text, used) => {
  expect(globalsUsed({ path: "src/ui/a.tsx", text })).toEqual(used);
});

test.each([
  ["in a comment", "// fetch('a')"],
  ["in a text", "'the history of location';"],
  ["a member of ours", "agreement.location; ({ location: 1 });"],
  ["a declared member", "interface Record { history: string; fetch(): void }"],
  ["taken out under another name", "const { location: place } = agreement;"],
  ["as a type", "let get: typeof fetch; let f: Function;"],
])("%s, a name is no use of the global", (_how, text) => {
  expect(globalsUsed({ path: "src/ui/a.tsx", text })).toEqual([]);
});
