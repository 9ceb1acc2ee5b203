import { expect, test } from "vitest";
import type { Kind } from "../../src/domain/agreement.ts";
import { standingOf, standingOfAll, supersededIn } from "../../src/domain/standing.ts";
import { data } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";

const none: ReadonlySet<string> = new Set();
const term = when("2022/2025", "2022-01-01", "2025-12-31", "interval");
const paper = (id: string, kind: Kind = "memorandum", known = true) => ({
  id,
  kind,
  signed: kind !== "talks" && kind !== "review",
  termWhen: known ? term : null,
});

test.each([
  ["2024-06-30", paper("a"), "full"],
  ["2026-01-01", paper("a"), "faint"],
  ["2021-06-30", paper("a"), "between"],
  ["2024-06-30", paper("a", "memorandum", false), "between"],
  ["2030-06-30", paper("a", "talks", false), "full"],
] as const)("on %s %o is %s", (day, agreement, standing) => {
  expect(standingOf(agreement, day, none)).toBe(standing);
});

test("what is superseded is faint within its term, from the day on which the other was made", () => {
  const [first] = data.agreements;
  if (first === undefined) throw new Error("the fixture is empty");
  const later = { ...first, id: "b", relations: [{ kind: "supersedes" as const, agreement: "a" }] };
  expect(standingOf(paper("a"), "2024-06-30", supersededIn({ made: [later] }))).toBe("faint");
  expect(standingOf(paper("a"), "2024-06-30", supersededIn({ made: [first] }))).toBe("full");
});

test("a link stands as the strongest of what was signed, and talks do not keep a lapsed paper alive", () => {
  const [lapsed, unknown, talks] = [paper("a"), paper("b", "memorandum", false), paper("c", "talks", false)];
  expect(standingOfAll([lapsed, talks], "2026-01-01", none)).toBe("faint");
  expect(standingOfAll([lapsed, unknown], "2026-01-01", none)).toBe("between");
  expect(standingOfAll([lapsed], "2024-01-01", none)).toBe("full");
  expect(standingOfAll([talks], "2026-01-01", none)).toBe("full");
});
