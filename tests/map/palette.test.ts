import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mixed, palette, type Role, rgb } from "../../src/map/palette.ts";

test("takes what the page computes, and the light theme for what is no colour", () => {
  const read = (role: Role) =>
    role === "sea"
      ? "rgb(1, 2, 3)"
      : role === "halo"
        ? "rgba(4, 5, 6, 0.5)"
        : role === "label"
          ? "light-dark(x)"
          : "";
  const colours = palette(read);
  expect(colours.sea).toBe("rgb(1, 2, 3)");
  expect(colours.halo).toBe("rgba(4, 5, 6, 0.5)");
  expect(colours.label).toBe(palette(() => "").label);
});

test("the fallback is the light theme of tokens.css, role by role", () => {
  const tokens = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
  for (const [role, colour] of Object.entries(palette(() => ""))) {
    const hex = tokens.match(new RegExp(`--${role}: light-dark\\(#([0-9a-f]{6}),`))?.[1];
    expect([role, hex]).toEqual([
      role,
      rgb(colour)
        .map((channel) => channel.toString(16).padStart(2, "0"))
        .join(""),
    ]);
  }
});

test("mixes as color-mix(in srgb) does", () => {
  expect(mixed("rgb(255, 0, 100)", "rgb(0, 0, 200)", 0.65)).toBe("rgb(166, 0, 135)");
});
