import type { MouseEvent } from "react";
import { expect, test, vi } from "vitest";
import { onPlainClick, TargetLink } from "../../src/ui/target-link.tsx";
import { markup, nav } from "./page.ts";

/** A click as React hands it on, as far as it is looked at. */
function click(more: Partial<MouseEvent<HTMLAnchorElement>> = {}) {
  const preventDefault = vi.fn();
  const event: Partial<MouseEvent<HTMLAnchorElement>> = {
    button: 0,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
    preventDefault,
    ...more,
  };
  const act = vi.fn();
  onPlainClick(act)(event as MouseEvent<HTMLAnchorElement>);
  return { acted: act.mock.calls.length === 1, prevented: preventDefault.mock.calls.length === 1 };
}

test("a plain click is handled in the page", () => {
  expect(click()).toEqual({ acted: true, prevented: true });
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  "with %j the browser opens the address",
  (more) => {
    expect(click(more)).toEqual({ acted: false, prevented: false });
  },
);

test("the link holds the whole address and says when it is what is shown", () => {
  const target = { kind: "province", id: "la-salavan" } as const;
  expect(
    markup(
      <TargetLink target={target} nav={nav} current>
        Salavan
      </TargetLink>,
    ),
  ).toBe('<a href="?province=la-salavan" aria-current="true">Salavan</a>');
});
