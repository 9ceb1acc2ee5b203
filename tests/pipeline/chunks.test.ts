import { expect, test } from "vitest";
import { chunkGroups } from "../../src/pipeline/chunks.ts";

/** Who imports whom, statically. */
const importers: Record<string, string[]> = {
  "/src/app/start.tsx": [],
  "/src/app/embed-start.tsx": [],
  "/src/map.ts": ["/src/app/start.tsx"],
  "/src/picture.ts": ["/src/map.ts", "/src/app/embed-start.tsx"],
  "/src/words.ts": ["/src/picture.ts", "/src/ui/panel/a.tsx"],
  "/src/bars.ts": ["/src/map.ts", "/src/ui/panel/a.tsx"],
  "/src/ui/panel/a.tsx": [],
  "/src/alone.ts": ["/src/ui/panel/a.tsx"],
};
const groups = chunkGroups(
  { atlas: "/src/app/start.tsx", embed: "/src/app/embed-start.tsx" },
  /\/src\/ui\/panel\//,
);
const graph = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };
const chunkOf = (id: string) => groups.flatMap(({ name }) => name(id, graph) ?? []);

test.each([
  ["/src/map.ts", ["atlas"]],
  ["/src/picture.ts", ["atlas-embed"]],
  ["/src/words.ts", ["atlas-embed"]],
  ["/src/bars.ts", ["atlas-demanded"]],
  ["/src/ui/panel/a.tsx", []],
  ["/src/alone.ts", []],
])("%s: %s", (id, names) => {
  expect(chunkOf(id)).toEqual(names);
});

test("what most import is taken first, since a chunk takes what its modules import with them", () => {
  const priorityOf = (id: string) => groups.find(({ name }) => name(id, graph) !== null)?.priority ?? 0;
  expect(priorityOf("/src/picture.ts")).toBeGreaterThan(priorityOf("/src/bars.ts"));
  expect(priorityOf("/src/bars.ts")).toBeGreaterThan(priorityOf("/src/map.ts"));
});
