import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAreas } from "../../../src/pipeline/boundaries/echarts.ts";
import { fillHole } from "../../../src/pipeline/boundaries/hole.ts";
import { kinks } from "../../../src/pipeline/boundaries/kinks.ts";
import { checkMerged, lineageOf, mergeUnits } from "../../../src/pipeline/boundaries/lineage.ts";
import { nameUnits } from "../../../src/pipeline/boundaries/names.ts";
import { checkArea, checkPolygons, checkTopology } from "../../../src/pipeline/boundaries/shape-check.ts";
import { checkKept } from "../../../src/pipeline/boundaries/shape-tool.ts";
import { areaOf, unitTopology } from "../../../src/pipeline/boundaries/topology.ts";
import type { UnitTopology } from "../../../src/pipeline/boundaries/unit.ts";
import { province, square, squareRing } from "./fixture.ts";

const code = (n: number) => String.fromCharCode(((n << 1) ^ (n >> 31)) + 64);
/** Writes rings of grid points as ECharts does; the first difference is none. */
const encoded = (points: readonly (readonly [number, number])[]) => {
  const offset = points[0] ?? [0, 0];
  const text = points.map(([x, y], i) => {
    const [x0, y0] = points[i - 1] ?? offset;
    return code(x - x0) + code(y - y0);
  });
  const geometry = { type: "Polygon", coordinates: [text.join("")], encodeOffsets: [offset] };
  return JSON.stringify({ UTF8Encoding: true, features: [{ properties: { name: "A" }, geometry }] });
};

test("what ECharts' encoding writes is read back exactly", () => {
  const point = fc.tuple(
    fc.integer({ min: 100 * 1024, max: 110 * 1024 }),
    fc.integer({ min: 10 * 1024, max: 20 * 1024 }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 20 }), (points) => {
      const ring = [...points, ...points.slice(0, 1)];
      const { value } = decodeAreas("a.json", encoded(ring));
      expect(value?.[0]?.geometry.coordinates).toEqual([[ring.map(([x, y]) => [x / 1024, y / 1024])]]);
    }),
  );
});

test("a map that is none, and rings that are open or elsewhere, are problems", () => {
  expect(decodeAreas("a.json", "{").problems).toHaveLength(1);
  expect(decodeAreas("a.json", '{"features":[]}').problems).toHaveLength(1);
  const at = (x: number, y: number) => [x * 1024, y * 1024] as const;
  const open = encoded([at(105, 15), at(105, 16), at(106, 16), at(106, 15)]);
  expect(decodeAreas("a.json", open).problems).toMatchObject([{ field: "A", what: "1 broken rings" }]);
  const elsewhere = encoded([at(15, 45), at(15, 46), at(16, 46), at(15, 45)]);
  expect(decodeAreas("a.json", elsewhere).problems).toHaveLength(1);
});

test("names: one missing, one unused, one doubled, one of another country", () => {
  const geometry = { type: "MultiPolygon" as const, coordinates: [[squareRing(105, 20)]] };
  const area = (name: string) => ({ type: "Feature" as const, properties: { name }, geometry });
  const { problems } = nameUnits(
    [area("A"), area("B"), area("C"), area("D")],
    { A: "vn-a", B: "vn-a", C: "la-c", E: "vn-e" },
    ["vn-a", "vn-e"],
  );
  expect(problems.map(({ field, what }) => `${field} ${what}`)).toEqual([
    "D is not in the table",
    "E is not in the source",
    "vn-a stands for 2 areas",
    "vn-e stands for 0 areas",
    "la-c is not expected here",
  ]);
});

test("a unit that a step loses is a problem", () => {
  expect(checkKept("snap", [square("vn-a", 105, 20)], [])).toMatchObject([{ field: "vn-a" }]);
});

/** Eight squares around an empty one. */
const around = [0, 1, 2]
  .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
  .filter(([x, y]) => x !== 1 || y !== 1)
  .map(([x, y]) => square(`vn-${x}${y}`, 104 + x, 15 + y));

test("the one hole is filled, and no hole or two are a problem", async () => {
  const filled = await fillHole(around, "la-sekong");
  expect(filled.value?.find(({ id }) => id === "la-sekong")?.geometry.coordinates.flat()).toHaveLength(5);
  expect((await fillHole(around.slice(2), "la-sekong")).problems[0]?.what).toMatch(/^0 holes/);
  const twice = [...around, ...around.map((unit) => shifted(unit, 5))];
  expect((await fillHole(twice, "la-sekong")).problems[0]?.what).toMatch(/^2 holes/);
});

const shifted = (unit: ReturnType<typeof square>, by: number) => {
  const [lng = 0, lat = 0] =
    unit.geometry.type === "Polygon" ? (unit.geometry.coordinates[0]?.[0] ?? []) : [];
  return square(`${unit.properties.id}-east`, lng + by, lat);
};

test("lines that cross, touch, lie on each other or turn back are kinks; common ends are not", () => {
  const found = (...arcs: number[][][]) => {
    const whole: UnitTopology = { topology: { type: "Topology", objects: {}, arcs }, units: [] };
    return kinks(whole).length;
  };
  expect(
    found(
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ),
  ).toBe(1);
  expect(
    found(
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 5],
      ],
    ),
  ).toBe(1);
  expect(
    found(
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [5, 0],
      ],
    ),
  ).toBe(1);
  expect(
    found([
      [0, 0],
      [2, 0],
      [1, 0],
    ]),
  ).toBe(1);
  expect(
    found(
      [
        [0, 0],
        [2, 0],
      ],
      [
        [0, 0],
        [2, 0],
      ],
    ),
  ).toBe(1);
  expect(
    found(
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
      [
        [2, 0],
        [4, 0],
      ],
    ),
  ).toBe(0);
});

test("a topology with a unit too few, or with units that overlap, is a problem", () => {
  const apart = unitTopology([square("vn-a", 105, 20), square("vn-b", 106, 20)]);
  expect(checkTopology(apart, 2)).toEqual([]);
  expect(checkTopology(apart, 3)).toMatchObject([{ field: "units" }]);
  const overlapping = unitTopology([square("vn-a", 105, 20), square("vn-b", 105.5, 20.5)]);
  expect(checkTopology(overlapping, 2)).toMatchObject([{ field: "lines" }]);
});

test("a hole, a main polygon that is not, and an area that is off are problems", () => {
  const whole = square("vn-a", 105, 20);
  expect(checkPolygons(whole)).toEqual([]);
  const holed = {
    type: "Polygon" as const,
    coordinates: [squareRing(105, 20), squareRing(105.2, 20.2, 0.1)],
  };
  expect(checkPolygons({ ...whole, geometry: holed })).toMatchObject([{ what: "1 holes" }]);
  const halves = {
    type: "MultiPolygon" as const,
    coordinates: [[squareRing(105, 20)], [squareRing(107, 20)]],
  };
  expect(checkPolygons({ ...whole, geometry: halves })).toMatchObject([{ what: "largest polygon has 50 %" }]);
  expect(checkArea(whole, province("vn-a", { areaKm2: 11_600 }))).toEqual([]);
  expect(checkArea(whole, province("vn-a", { areaKm2: 13_000 }))).toHaveLength(1);
  expect(checkArea(whole, province("vn-a", { areaKm2: 10_000 }))).toHaveLength(1);
});

test("a merger of parts that do not border each other, or that forgets one, is a problem", () => {
  const drawn = unitTopology([square("vn-a", 105, 20), square("vn-b", 106, 20), square("vn-c", 109, 20)]);
  const merged = (parts: string[]) => {
    const lineage = lineageOf([
      province("vn-new-2025", { vintages: ["vn34"], predecessors: parts }),
      province("vn-c", { vintages: ["vn63", "vn34"] }),
    ]);
    const units = mergeUnits(drawn, lineage);
    return { units, problems: checkMerged(drawn.units, units, lineage) };
  };
  const good = merged(["vn-a", "vn-b"]);
  expect(good.problems).toEqual([]);
  expect(good.units.map(({ id }) => id)).toEqual(["vn-c", "vn-new-2025"]);
  const area = good.units.flatMap((unit) => (unit.id === "vn-c" ? [] : [areaOf(drawn, unit)]))[0];
  expect(area?.geometry).toMatchObject({ type: "Polygon" });
  expect(merged(["vn-a"]).problems).toMatchObject([{ field: "vn-b" }]);
  expect(merged(["vn-a", "vn-b", "vn-c"]).problems.map(({ field }) => field)).toEqual([
    "vn-c",
    "vn-new-2025",
  ]);
});
