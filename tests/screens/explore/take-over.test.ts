import fc from "fast-check";
import { expect, test } from "vitest";
import {
  startOnPicture,
  type TakeOver,
  type TakeOverEvent,
  takeOver,
} from "../../../src/screens/explore/take-over.ts";

const states: TakeOver["gl"][] = ["unasked", "asked", "drawn", "taken", "failed"];
const events: TakeOverEvent[] = ["moving", "settled", "drawn", "lost", "failed"];

const after = (...happened: TakeOverEvent[]): TakeOver => happened.reduce(takeOver, startOnPicture);

test.each<[TakeOver["gl"], TakeOver["gl"]]>([
  ["unasked", "asked"],
  ["asked", "asked"],
  ["drawn", "asked"],
  ["taken", "taken"],
  ["failed", "failed"],
])("a move begun from %s: %s", (gl, next) => {
  for (const moving of [false, true])
    expect(takeOver({ gl, moving }, "moving")).toEqual({ gl: next, moving: true });
});

test.each<[TakeOver["gl"], TakeOver["gl"]]>([
  ["unasked", "asked"],
  ["asked", "asked"],
  ["drawn", "taken"],
  ["taken", "taken"],
  ["failed", "failed"],
])("a move ended from %s: %s", (gl, next) => {
  for (const moving of [false, true])
    expect(takeOver({ gl, moving }, "settled")).toEqual({ gl: next, moving: false });
});

test("what is drawn takes over at once where the hand is still, and waits where it moves", () => {
  expect(takeOver({ gl: "asked", moving: false }, "drawn")).toEqual({ gl: "taken", moving: false });
  expect(takeOver({ gl: "asked", moving: true }, "drawn")).toEqual({ gl: "drawn", moving: true });
});

test.each<TakeOver["gl"]>(["asked", "drawn", "taken"])("lost from %s it is asked for anew", (gl) => {
  for (const moving of [false, true])
    expect(takeOver({ gl, moving }, "lost")).toEqual({ gl: "asked", moving: false });
});

test.each(states)("failed from %s the picture stays", (gl) => {
  for (const moving of [false, true])
    expect(takeOver({ gl, moving }, "failed")).toEqual({ gl: "failed", moving: false });
});

test("a failed map is not asked for again by any move", () => {
  expect(after("moving", "failed", "moving", "settled", "moving").gl).toBe("failed");
});

test("nor by a late word of the map itself", () => {
  expect(after("moving", "failed", "lost").gl).toBe("failed");
  expect(after("moving", "settled", "failed", "drawn").gl).toBe("failed");
});

test("a lost map takes over again once it has drawn", () => {
  expect(after("moving", "settled", "drawn", "lost").gl).toBe("asked");
  expect(after("moving", "settled", "drawn", "lost", "drawn").gl).toBe("taken");
});

test("whatever happens, the map never takes over while the reader's hand moves", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (happened) => {
      happened.reduce((before, event) => {
        const next = takeOver(before, event);
        if (next.gl === "taken" && before.gl !== "taken") expect(next.moving).toBe(false);
        return next;
      }, startOnPicture);
    }),
  );
});
