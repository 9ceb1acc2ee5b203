import { expect, test } from "vitest";
import { violations } from "./cruise.ts";

test("every import goes in a direction that the design allows", async () => {
  expect(await violations(process.cwd())).toEqual([]);
});
