import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { modeline } from "../../../src/pipeline/author/new-texts.ts";
import { dataDir } from "../real-build.ts";

test("every agreement's file begins with the line by which editors find its schema", () => {
  const names = ["agreements", "template"].flatMap((folder) =>
    readdirSync(join(dataDir, folder)).map((name) => join(folder, name)),
  );
  const without = names.filter(
    (name) => !readFileSync(join(dataDir, name), "utf8").startsWith(`${modeline}\n`),
  );
  expect(without).toEqual([]);
});
