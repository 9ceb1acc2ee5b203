import { expect, test } from "vitest";
import { moveFor } from "../../../src/screens/explore/story-keys.ts";

const press = (key: string, change: Partial<Parameters<typeof moveFor>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...change,
});
const page = { isField: false, isPressable: false };

test.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["f", "full-screen"],
  ["F", "full-screen"],
  ["Escape", "leave"],
])("%s is %s", (key, move) => {
  expect(moveFor(press(key), page)).toBe(move);
});

test("all other keys stay the map's, with a modifier they stay the browser's", () => {
  for (const key of ["ArrowUp", "ArrowDown", "n", "p", "Enter", "Tab", "+", "-", "0"])
    expect(moveFor(press(key), page)).toBeNull();
  for (const modifier of ["ctrlKey", "metaKey", "altKey"])
    expect(moveFor(press("ArrowLeft", { [modifier]: true }), page)).toBeNull();
});

test("what is typed into a field stays there, and Space presses the button it is on", () => {
  expect(moveFor(press("f"), { isField: true, isPressable: false })).toBeNull();
  expect(moveFor(press(" "), { isField: false, isPressable: true })).toBeNull();
  expect(moveFor(press("PageDown"), { isField: false, isPressable: true })).toBe("next");
});
