import { expect, test } from "vitest";
import { type Count, SearchList } from "../../src/ui/controls/search-list.tsx";
import { data } from "./fixture.ts";
import { read } from "./page.ts";

const list = (count: Count, state: "waiting" | number | "read" | "failed") =>
  read(
    <SearchList
      id="s"
      lang="en"
      query="ho"
      count={count}
      found={[]}
      state={state}
      onRetry={state === "failed" ? () => undefined : null}
      active={-1}
      data={data}
      onTake={() => undefined}
    />,
  );

test("while texts come in a count is said to be of those so far, and how far they are", () => {
  const text = list({ agreements: 12, isWhole: false }, 0.348);
  expect(text).toContain("Show the agreements with “ho”: 12 so far");
  expect(text).toContain("34% so far");
});

test("that none was found so far is not said to be nothing", () => {
  expect(list({ agreements: 0, isWhole: false }, 0.5)).not.toMatch(/Nothing|\b0\b/);
  expect(list({ agreements: 0, isWhole: true }, "read")).toContain("Nothing found for “ho”");
});

test("a count of all is plain", () => {
  const text = list({ agreements: 12, isWhole: true }, "read");
  expect(text).toContain("Show 12 agreements with “ho”");
  expect(text).not.toContain("so far");
});
