import { expect, test } from "vitest";
import { embedOptions } from "../../src/domain/embed.ts";

test("without parameters an embed has everything around it", () => {
  expect(embedOptions([])).toEqual({ chrome: "full", isFaulty: false, others: [] });
});

test("what is its own is read, what is of others is kept", () => {
  const options = embedOptions([
    ["utm", "a"],
    ["chrome", "none"],
    ["embed", "my-map-2"],
  ]);
  expect(options).toEqual({ chrome: "none", isFaulty: false, others: [["utm", "a"]] });
});

test.each([
  ["chrome", "everything"],
  ["embed", "Größe"],
  ["embed", ""],
  ["embed", "a".repeat(41)],
  ["embed", "__proto__"],
])("%s=%s is faulty and has its default", (parameter, value) => {
  expect(embedOptions([[parameter, value]])).toEqual({ chrome: "full", isFaulty: true, others: [] });
});

test("of two the first counts", () => {
  expect(
    embedOptions([
      ["chrome", "none"],
      ["chrome", "compact"],
    ]).chrome,
  ).toBe("none");
});
