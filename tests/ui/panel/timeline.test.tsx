import { expect, test } from "vitest";
import { Timeline } from "../../../src/ui/panel/timeline.tsx";
import { data } from "../fixture.ts";
import { markup, nav, read } from "../page.ts";

const [first] = data.agreements;
if (first === undefined) throw new Error("the fixture is empty");
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...first, id: `made-${n}` }));

test("a long list comes in portions, and says how many are left", () => {
  const list = <Timeline lang="en" nav={nav} agreements={many(75)} />;
  expect(markup(list).match(/data-mark="signed"/g)).toHaveLength(60);
  expect(read(list)).toContain("Show more (15 left)");
});

test("a short one is all there", () => {
  const list = <Timeline lang="en" nav={nav} agreements={many(60)} />;
  expect(markup(list).match(/data-mark="signed"/g)).toHaveLength(60);
  expect(read(list)).not.toContain("Show more");
});
