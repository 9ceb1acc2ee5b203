import { Layer } from "@deck.gl/core";
import { expect, test } from "vitest";
import { deckLayers } from "../../src/map/deck-layers.ts";
import { labelLayer } from "../../src/map/style.ts";
import { light, smallScene } from "./small-scene.ts";

type Props = Record<string, unknown>;
const layersOf = (...args: Parameters<typeof deckLayers>): Layer[] =>
  deckLayers(...args).flatMap((layer) => (layer instanceof Layer ? [layer] : []));
const propsOf = (layer: Layer | undefined): Props => ({ ...layer?.props });
/** What an accessor says of a layer's first datum. */
function said(layer: Layer | undefined, accessor: string): unknown {
  const get = propsOf(layer)[accessor];
  // deck.gl keeps `data` behind a getter, so it is no part of the spread props
  const data: unknown = layer?.props.data;
  return typeof get === "function" ? get(Array.isArray(data) ? data[0] : undefined) : get;
}

test("arcs, rings, dots: back to front, all right under the names, none picked", () => {
  const layers = layersOf(smallScene, light, null);
  expect(layers.map((layer) => layer.id)).toEqual(["arcs", "rings", "dots"]);
  for (const layer of layers) {
    expect(propsOf(layer)).toMatchObject({ beforeId: labelLayer, pickable: false });
  }
});

test("an arc is the course of its mark, in px", () => {
  const [arcs] = layersOf(smallScene, light, null);
  expect(said(arcs, "getPath")).toBe(smallScene.arcs[0]?.course);
  expect(said(arcs, "getColor")).toEqual([9, 106, 140, 217]);
  expect(said(arcs, "getWidth")).toBe(2.5);
  expect(said(arcs, "getDashArray")).toEqual([0.1, 5.5]);
  expect(propsOf(arcs)).toMatchObject({ widthUnits: "pixels", dashUnits: "pixels", capRounded: true });
});

test("a faint ring is faint, and a dot in focus is not", () => {
  const [, rings, dots] = layersOf(smallScene, light, null);
  expect(said(rings, "getLineColor")).toEqual([132, 98, 0, 56]);
  expect(said(rings, "getDashArray")).toEqual([2, 1.6]);
  expect(said(dots, "getLineColor")).toEqual([27, 24, 20, 255]);
  expect(said(dots, "getRadius")).toBe(4.75);
});

test("a pointer on a link, or on one of its agreements, makes the arc stronger", () => {
  for (const hover of [
    { kind: "link", id: "la-salavan~vn-quang-tri" },
    { kind: "agreement", id: "talks" },
  ] as const) {
    const [arcs] = layersOf(smallScene, light, hover);
    expect(said(arcs, "getWidth")).toBe(4.5);
    expect(said(arcs, "getColor")).toEqual([9, 106, 140, 255]);
  }
  const [other] = layersOf(smallScene, light, { kind: "province", id: "la-salavan" });
  expect(said(other, "getWidth")).toBe(2.5);
});
