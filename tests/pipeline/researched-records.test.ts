import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readData } from "../../src/pipeline/read.ts";
import { dataDir } from "./real-build.ts";

// The records that the wide dataset was made from are not published; their ids are, so that it can be seen that each
// became an agreement, was joined into one, split into several, or left out with a reason.
const ids = readFileSync(fileURLToPath(new URL("researched-records.txt", import.meta.url)), "utf8")
  .trim()
  .split("\n");
const { agreements, leftOut } = readData(dataDir).records;
const drafted = agreements.entries.flatMap(({ value }) => value.draftedFrom ?? []);

test("each of the 193 researched records is in an agreement or left out with a reason", () => {
  const accounted = new Set([...drafted, ...leftOut.entries.map(({ value }) => value.record)]);
  expect(ids).toHaveLength(193);
  expect(ids.filter((id) => !accounted.has(id))).toEqual([]);
});

test("no agreement is drafted from, and nothing left out, that was no researched record", () => {
  const known = new Set(ids);
  expect(
    [...drafted, ...leftOut.entries.map(({ value }) => value.record)].filter((id) => !known.has(id)),
  ).toEqual([]);
});
