import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Geometry } from "../../src/domain/dataset.ts";
import { extentsOf } from "../../src/domain/extents.ts";
import { fromGrid, type GridPoint, gridLines, gridPath, gridSteps, toGrid } from "../../src/domain/grid.ts";
import { geometryOf, outlinesOf, withFormer } from "../../src/domain/outlines.ts";
import type { Position } from "../../src/domain/scene-marks.ts";
import { onGrid } from "./on-grid.ts";

type Ring = GridPoint[];

const empty = { type: "FeatureCollection" as const, features: [] };
const nothing: Geometry = {
  areas: { vn63: empty, vn34: empty, la18: empty },
  borders: { vn63: empty, vn34: empty },
  context: empty,
};
const placed = (points: readonly GridPoint[]): Position[] => points.map(fromGrid);
const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];

/** Areas of one id each, every part its outer ring and its holes, as RFC 7946 has them: closed, in lng and lat. */
const areasOf = (parts: Record<string, Ring[][]>): Geometry["areas"]["vn34"] => ({
  type: "FeatureCollection",
  features: Object.entries(parts).map(([id, polygons]) => ({
    type: "Feature",
    id,
    properties: { id },
    geometry: {
      type: "MultiPolygon",
      coordinates: polygons.map((rings) => rings.map((ring) => placed(closed(ring)))),
    },
  })),
});
const linesOf = (parts: Record<string, GridPoint[][]>): Geometry["borders"]["vn34"] => ({
  type: "FeatureCollection",
  features: Object.entries(parts).map(([id, lines]) => ({
    type: "Feature",
    id,
    properties: { id },
    geometry: { type: "MultiLineString", coordinates: lines.map(placed) },
  })),
});

/** Twice the area of a ring; y points south, so what RFC 7946 calls counter-clockwise is negative. */
const doubled = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
const turned = (ring: Ring, isOuter: boolean): Ring =>
  doubled(ring) < 0 === isOuter ? ring : ring.toReversed();

/** Where the atlas is: units of the grid from its origin, on both sides of it. */
const point = fc.tuple(fc.integer({ min: -2000, max: 16_000 }), fc.integer({ min: -9000, max: 9000 }));
const step = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))
  .filter(([x, y]) => x !== 0 || y !== 0);

/** A line without two same points in a row, as the grid has them. */
const line = fc
  .tuple(point, fc.array(step, { minLength: 1, maxLength: 12 }))
  .map(([[x, y], steps]): GridPoint[] => {
    const points: GridPoint[] = [[x, y]];
    for (const [dx, dy] of steps) {
      x += dx;
      y += dy;
      points.push([x, y]);
    }
    return points;
  });
/** A ring of any shape that has an area, not closed. */
const ring = line.filter(
  (points) => points.length > 2 && doubled(points) !== 0 && String(points[0]) !== String(points.at(-1)),
);
const part = fc
  .tuple(ring, fc.array(ring, { maxLength: 3 }))
  .map(([outer, holes]): Ring[] => [turned(outer, true), ...holes.map((hole) => turned(hole, false))]);
const named = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), value, { maxKeys: 4, noNullPrototype: true });
const areas = named(fc.array(part, { minLength: 1, maxLength: 3 })).map(areasOf);
const borders = named(fc.array(line, { minLength: 1, maxLength: 3 })).map(linesOf);

const geometries: fc.Arbitrary<Geometry> = fc.record({
  areas: fc.record({ vn63: areas, vn34: areas, la18: areas }),
  borders: fc.record({ vn63: borders, vn34: borders }),
  context: fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => areasOf({ context: parts })),
});

test("whatever is drawn on the grid comes back from its outlines: ids, parts, holes and every point", () => {
  let holes = 0;
  fc.assert(
    fc.property(geometries, (geometry) => {
      expect(onGrid(geometryOf(outlinesOf(geometry)))).toEqual(onGrid(geometry));
      holes += onGrid(geometry).areas.vn34.flatMap(({ parts }) =>
        parts.flatMap((rings) => rings.slice(1)),
      ).length;
    }),
    { numRuns: 200 },
  );
  expect(holes).toBeGreaterThan(100);
});

test("what comes back makes the same outlines again", () => {
  fc.assert(
    fc.property(geometries, (geometry) => {
      const outlines = outlinesOf(geometry);
      expect(outlinesOf(geometryOf(outlines))).toEqual(outlines);
    }),
    { numRuns: 50 },
  );
});

test("a path is read as it was written, numbers that only a minus sign parts too", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      expect(gridLines(lines.map(gridPath).join(""))).toEqual(lines);
    }),
  );
  expect(
    gridPath([
      [3, -4],
      [1, -6],
      [1, 0],
    ]),
  ).toBe("M3 -4l-2-2 0 6");
  expect(gridPath([])).toBe("");
});

test("a point of the atlas is off by less than a unit of the grid, and one of the grid by nothing", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 97, max: 112, noNaN: true }),
      fc.double({ min: 6, max: 25, noNaN: true }),
      (lng, lat) => {
        const [x, y] = toGrid([lng, lat]);
        const [west, north] = fromGrid([x - 1, y - 1]);
        const [east, south] = fromGrid([x + 1, y + 1]);
        expect(west < lng && lng < east && south < lat && lat < north).toBe(true);
        expect(toGrid(fromGrid([x, y]))).toEqual([x, y]);
      },
    ),
  );
});

const pathsOf = (geometry: Partial<Geometry["areas"]>, lines: Geometry["borders"]["vn34"] = empty) =>
  outlinesOf({ ...nothing, areas: { ...nothing.areas, ...geometry }, borders: { vn63: empty, vn34: lines } });
const polygon = (...rings: Position[][]): Geometry["areas"]["vn34"] => ({
  type: "FeatureCollection",
  features: [
    { type: "Feature", id: "a", properties: { id: "a" }, geometry: { type: "Polygon", coordinates: rings } },
  ],
});

describe("paths", () => {
  test("an area is closed rings of whole numbers, relative and without repeats", () => {
    const corner: Position[] = [
      [104, 16],
      [105, 16],
      [105, 16.00001],
      [105, 17],
      [104, 16],
    ];
    const path = pathsOf({ vn34: polygon(corner) }).areas.vn34.get("a") ?? "";
    expect(path).toMatch(/^M\d+ \d+l(-?\d+[ -]?)+z$/);
    expect(path.match(/-?\d+/g)).toHaveLength(6);
    const [[x, y], [x2]] = [toGrid([104, 16]), toGrid([105, 16])];
    expect(path.startsWith(`M${x} ${y}l${x2 - x} 0 0-`)).toBe(true);
  });

  test("holes are rings of their own, and a ring smaller than the grid is left out", () => {
    const triangle = (x: number, d: number): Position[] => [
      [x, 16],
      [x + d, 16],
      [x + d, 16 + d],
      [x, 16],
    ];
    const path = pathsOf({ vn34: polygon(triangle(104, 2), triangle(104.5, 0.5), triangle(107, 0.0001)) });
    expect(path.areas.vn34.get("a")?.match(/M/g)).toHaveLength(2);
    expect(path.areas.vn34.get("a")?.match(/z/g)).toHaveLength(2);
  });

  test("a line is open, and repeats that rounding made are not drawn", () => {
    const south: Position[] = [
      [104, 17],
      [104, 16],
      [104, 16.00001],
    ];
    const lines: Geometry["borders"]["vn34"] = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "a~b",
          properties: { id: "a~b" },
          geometry: { type: "LineString", coordinates: south },
        },
      ],
    };
    expect(pathsOf({}, lines).borders.vn34.get("a~b")).toMatch(/^M\d+ \d+l0 \d+$/);
    expect(gridSteps(south)).toHaveLength(2);
  });
});

test("the former provinces stand beside the others once they are there, and the outlines before stay as they were", () => {
  const before = pathsOf({
    vn34: polygon(
      placed([
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ]),
    ),
  });
  const after = withFormer(before, { areas: { old: "M0 0l1 1 1-1z" }, borders: { "old~b": "M0 0l1 1" } });
  expect([...after.areas.vn63]).toEqual([["old", "M0 0l1 1 1-1z"]]);
  expect([...after.borders.vn63]).toEqual([["old~b", "M0 0l1 1"]]);
  expect(after.areas.vn34).toBe(before.areas.vn34);
  expect(before.areas.vn63.size).toBe(0);
  expect(geometryOf(before).areas.vn63.features).toEqual([]);
  expect(geometryOf(after).areas.vn63.features.map(({ id }) => id)).toEqual(["old"]);
});

test("a box is that of the unit as it is drawn now, and there is none where nothing is drawn", () => {
  const square: Ring = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
  ];
  const small: Ring = [
    [2, 2],
    [2, 4],
    [4, 4],
    [4, 2],
  ];
  const outlines = outlinesOf({
    ...nothing,
    areas: { vn63: areasOf({ a: [[square]], b: [[small]] }), vn34: areasOf({ a: [[small]] }), la18: empty },
  });
  const extents = extentsOf(outlines);
  const box = ([west, north]: GridPoint, [east, south]: GridPoint) => {
    const [[w, n], [e, s]] = [fromGrid([west, north]), fromGrid([east, south])];
    return [w, s, e, n];
  };
  expect(extents.get("a")).toEqual(box([2, 2], [4, 4]));
  expect(extents.get("b")).toEqual(box([2, 2], [4, 4]));
  expect(extentsOf({ areas: { ...outlines.areas, vn34: new Map() } }).get("a")).toEqual(
    box([0, 0], [10, 10]),
  );
  expect(extents.get("c")).toBeUndefined();
});
