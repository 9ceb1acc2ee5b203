import { expect, test } from "vitest";
import { labelLayer, mapStyle } from "../../src/map/style.ts";
import { light, noGeometry } from "./small-scene.ts";

const style = mapStyle(noGeometry, light);

test("asks nothing of any host: no address, glyphs or sprite", () => {
  expect(JSON.stringify(style)).not.toMatch(/https?:|\/\/|\{fontstack\}|\{z\}/);
  expect(style).not.toHaveProperty("glyphs");
  expect(style).not.toHaveProperty("sprite");
  expect(Object.values(style.sources).map((source) => source.type)).toEqual(
    Object.values(style.sources).map(() => "geojson"),
  );
});

test("layers lie in order: ground, glow, borders, names", () => {
  expect(style.layers.map((layer) => layer.id)).toEqual([
    "sea",
    "context",
    "fade",
    "areas-la18",
    "areas-vn34",
    "areas-vn63",
    "outlines-la18",
    "outlines-vn34",
    "outlines-vn63",
    "glow-vn34",
    "glow-vn63",
    "borders-vn34",
    "borders-vn63",
    labelLayer,
  ]);
});

test("every layer draws from a source of the style", () => {
  const sources = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
  for (const source of sources) expect(style.sources).toHaveProperty([String(source)]);
});
