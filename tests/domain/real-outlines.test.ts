import { beforeAll, expect, test } from "vitest";
import type { Geometry } from "../../src/domain/dataset.ts";
import { extentsOf } from "../../src/domain/extents.ts";
import { gridUnits } from "../../src/domain/grid.ts";
import { toWorld } from "../../src/domain/mercator.ts";
import { geometryOf, type Outlines, outlinesOf } from "../../src/domain/outlines.ts";
import { onGrid } from "./on-grid.ts";
import { realDataset } from "./real-dataset.ts";

let geometry: Geometry;
let outlines: Outlines;
beforeAll(async () => {
  ({ geometry } = await realDataset());
  outlines = outlinesOf(geometry);
});

test("every area and every border line of the atlas comes back from its outlines, part by part", () => {
  const back = onGrid(geometryOf(outlines));
  const drawn = onGrid(geometry);
  expect(back.areas).toEqual(drawn.areas);
  expect(back.borders).toEqual(drawn.borders);
  // One hole of what is underneath is a sliver that rounding turns over: it comes back as a part.
  expect(back.context.flat()).toEqual(drawn.context.flat());
  expect([drawn.areas.vn63.length, drawn.areas.vn34.length, drawn.areas.la18.length]).toEqual([63, 34, 18]);
  const { borders } = geometry;
  expect([drawn.borders.vn63.length, drawn.borders.vn34.length]).toEqual([
    borders.vn63.features.length,
    borders.vn34.features.length,
  ]);
});

test("nothing of the atlas is too small for the grid", () => {
  const { areas, borders, context } = onGrid(geometry);
  const rings = [...areas.vn63, ...areas.vn34, ...areas.la18].flatMap(({ parts }) => parts.flat());
  const lines = [...borders.vn63, ...borders.vn34].flatMap(({ parts }) => parts);
  expect([...rings, ...context.flat()].filter((ring) => ring.length < 4)).toEqual([]);
  expect(lines.filter((line) => line.length < 2)).toEqual([]);
});

test("the box of every province is that of its positions, within a unit of the grid", () => {
  const extents = extentsOf(outlines);
  const { vn34, la18, vn63 } = geometry.areas;
  const now = new Set([...vn34.features, ...la18.features].map(({ id }) => id));
  const features = [...vn34.features, ...la18.features, ...vn63.features.filter(({ id }) => !now.has(id))];
  expect(features).toHaveLength(104);
  for (const { properties, geometry: shape } of features) {
    const positions = shape.type === "Polygon" ? shape.coordinates.flat() : shape.coordinates.flat(2);
    const lngs = positions.map(([lng = 0]) => lng);
    const lats = positions.map(([, lat = 0]) => lat);
    const [west, south, east, north] = extents.get(properties.id) ?? [0, 0, 0, 0];
    const found = [...toWorld([west, south]), ...toWorld([east, north])];
    const wanted = [
      ...toWorld([Math.min(...lngs), Math.min(...lats)]),
      ...toWorld([Math.max(...lngs), Math.max(...lats)]),
    ];
    for (const [side, at] of wanted.entries())
      expect(Math.abs((found[side] ?? 0) - at) * gridUnits, properties.id).toBeLessThan(1);
  }
});
