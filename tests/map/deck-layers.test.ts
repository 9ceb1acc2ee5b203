import { Layer } from "@deck.gl/core";
import { expect, test } from "vitest";
import type { Target } from "../../src/domain/intent.ts";
import type { Scene } from "../../src/domain/scene-marks.ts";
import { deckLayers, deckLines } from "../../src/map/deck-layers.ts";
import type { Effort } from "../../src/map/pace.ts";
import type { Palette } from "../../src/map/palette.ts";
import { labelLayer, lowestGlow } from "../../src/map/style.ts";
import { light, smallGeometry, smallScene } from "./small-scene.ts";

type Props = Record<string, unknown>;
const layersOf = (scene: Scene, palette: Palette, hover: Target | null, effort: Effort = "full"): Layer[] =>
  deckLayers(scene, deckLines(scene, smallGeometry), palette, hover, effort).flatMap((layer) =>
    layer instanceof Layer ? [layer] : [],
  );
const propsOf = (layer: Layer | undefined): Props => ({ ...layer?.props });
/** What an accessor says of a layer's first datum. */
function said(layer: Layer | undefined, accessor: string): unknown {
  const get = propsOf(layer)[accessor];
  // deck.gl keeps `data` behind a getter, so it is no part of the spread props
  const data: unknown = layer?.props.data;
  return typeof get === "function" ? get(Array.isArray(data) ? data[0] : undefined) : get;
}

test("gone units, borders, arcs, rings, dots: back to front, under the names, none picked", () => {
  const layers = layersOf(smallScene, light, null);
  expect(layers.map((layer) => [layer.id, propsOf(layer).beforeId])).toEqual([
    ["ghosts", lowestGlow],
    ["borders", labelLayer],
    ["arcs", labelLayer],
    ["rings", labelLayer],
    ["dots", labelLayer],
  ]);
  for (const layer of layers) expect(propsOf(layer)).toMatchObject({ pickable: false });
});

test("a border that tells something is dashed by what it tells, in px, and the outline of a gone unit too", () => {
  const [ghosts, borders] = layersOf(smallScene, light, null);
  expect(said(ghosts, "getDashArray")).toEqual([4, 3]);
  expect(said(ghosts, "getColor")).toEqual([130, 118, 106, 255]);
  expect(said(borders, "getWidth")).toBe(3.4);
  expect(said(borders, "getDashArray")).toEqual([0, 0]);
  const silent = { ...smallScene, borders: smallScene.borders.slice(1) };
  const [, dotted] = layersOf(silent, light, null);
  expect(said(dotted, "getDashArray")).toEqual([0.1, 4]);
  expect(said(dotted, "getColor")).toEqual([191, 74, 20, 102]);
  const [, looked] = layersOf(silent, light, { kind: "border", id: "la-salavan~la-sekong" });
  expect([said(looked, "getWidth"), said(looked, "getColor")]).toEqual([4, [191, 74, 20, 255]]);
});

test("an arc is the course of its mark, with widths and dashes in px", () => {
  const [, , arcs] = layersOf(smallScene, light, null);
  expect(said(arcs, "getCourse")).toBe(smallScene.arcs[0]?.course);
  expect(said(arcs, "getColor")).toEqual([9, 106, 140, 217]);
  expect(said(arcs, "getWidth")).toBe(2.5);
  expect(said(arcs, "getDash")).toEqual([0.1, 6.5]);
  expect(propsOf(arcs).pieces).toBe(24);
});

test("a faint ring is faint, and a dot in focus is not", () => {
  const [, , , rings, dots] = layersOf(smallScene, light, null);
  expect(said(rings, "getLineColor")).toEqual([132, 98, 0, 56]);
  expect(said(dots, "getLineColor")).toEqual([27, 24, 20, 255]);
  expect(said(dots, "getRadius")).toBe(4.75);
});

test("a pointer on a link, or on one of its agreements, makes the arc stronger", () => {
  for (const hover of [
    { kind: "link", id: "la-salavan~vn-quang-tri" },
    { kind: "agreement", id: "talks" },
  ] as const) {
    const [, , arcs] = layersOf(smallScene, light, hover);
    expect(said(arcs, "getWidth")).toBe(4.5);
    expect(said(arcs, "getColor")).toEqual([9, 106, 140, 255]);
  }
  const [, , other] = layersOf(smallScene, light, { kind: "province", id: "la-salavan" });
  expect(said(other, "getWidth")).toBe(2.5);
});

test("drawn lightly, an arc is made of half as many pieces", () => {
  const [, , fewer] = layersOf(smallScene, light, null, "light");
  expect(propsOf(fewer).pieces).toBe(12);
});
