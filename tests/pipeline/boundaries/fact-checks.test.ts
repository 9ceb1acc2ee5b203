import { expect, test } from "vitest";
import { type Context, checkContext } from "../../../src/pipeline/boundaries/context.ts";
import { checkLabelPoints } from "../../../src/pipeline/boundaries/label-points.ts";
import { checkLengths, type Lengths, mergedLengths } from "../../../src/pipeline/boundaries/lengths.ts";
import { checkNeighbours, mergedPairs, neighbourPairs } from "../../../src/pipeline/boundaries/neighbours.ts";
import { checkDistrict, checkPosition } from "../../../src/pipeline/boundaries/position-check.ts";
import { unitTopology } from "../../../src/pipeline/boundaries/topology.ts";
import { square, squareRing } from "./fixture.ts";

const units = [square("vn-a", 105, 20), square("vn-b", 106, 20), square("la-c", 104, 20)];
const areas = new Map(units.map((unit) => [unit.properties.id, unit]));
const pairs = neighbourPairs(unitTopology(units).units);

test("neighbours share a line; a corner is not enough", () => {
  expect(pairs).toEqual(["la-c~vn-a", "vn-a~vn-b"]);
  const corner = [square("vn-a", 105, 20), square("vn-b", 106, 21)];
  expect(neighbourPairs(unitTopology(corner).units)).toEqual([]);
});

test("a pair too many, too few or across the border by mistake is a problem", () => {
  const check = (vietnam: number, laos: number, across: string[]) =>
    checkNeighbours("vn63", pairs, { vietnam, laos }, across).map(({ field, what }) => `${field} ${what}`);
  expect(check(1, 0, ["la-c~vn-a"])).toEqual([]);
  expect(check(2, 1, ["la-c~vn-a"])).toEqual(["vn63 1 pairs within Vietnam", "vn63 0 pairs within Laos"]);
  expect(check(1, 0, ["la-c~vn-b"])).toEqual([
    "la-c~vn-a border each other in vn63",
    "la-c~vn-b do not border each other in vn63",
  ]);
});

test("a seat or a district in another province is a problem, near the coast only beyond the tolerance", () => {
  expect(checkPosition({ name: "seat", lng: 105.5, lat: 20.5 }, "vn-a", areas, 0)).toEqual([]);
  expect(checkPosition({ name: "seat", lng: 106.5, lat: 20.5 }, "vn-a", areas, 0)).toMatchObject([
    { field: "seat", what: "lies in vn-b", expected: "vn-a" },
  ]);
  const offshore = { name: "seat", lng: 107.01, lat: 20 };
  expect(checkPosition(offshore, "vn-b", areas, 2)).toEqual([]);
  expect(checkPosition(offshore, "vn-b", areas, 0.5)).toMatchObject([{ what: "lies in no province" }]);
  expect(checkDistrict({ id: "d", provinces: ["vn-a"], point: [105.5, 20.5] }, areas)).toEqual([]);
  expect(checkDistrict({ id: "d", provinces: ["vn-b"], point: [105.5, 20.5] }, areas)).toMatchObject([
    { field: "d", what: "lies in vn-a", expected: "vn-b" },
  ]);
  expect(checkDistrict({ id: "d", provinces: ["vn-b"] }, areas)).toEqual([]);
});

const page = { vi: "trang", lo: "ໜ້າ", en: "page" };
const lengths = (km: number): Lengths => ({
  measured: { source: "s", version: "1", sha256: "0", method: "m" },
  borders: [
    { pair: "la-c~vn-a", km, official: { km: 105, source: page } },
    { pair: "la-c~vn-b", km: 50.3 },
  ],
  together: [{ province: null, km: 160, source: "page" }],
});
const lineage = new Map([["vn-new-2025", ["vn-a", "vn-b"]]]);

test("a measured length far from the official one, alone or in sum, is a problem", () => {
  expect(checkLengths(lengths(100))).toEqual([]);
  expect(checkLengths(lengths(60)).map(({ field }) => field)).toEqual(["la-c~vn-a", "all"]);
  expect(checkLengths(lengths(150)).map(({ field }) => field)).toEqual(["la-c~vn-a", "all"]);
});

test("the merger adds lengths up, and drops an official figure that was of a part only", () => {
  expect([...mergedLengths(lengths(100), lineage)]).toEqual([["la-c~vn-new-2025", { km: 150.3 }]]);
  expect([...mergedLengths(lengths(100), new Map())][0]?.[1]).toEqual({
    km: 100,
    official: { km: 105, source: page },
  });
  expect(mergedPairs(["la-c~vn-a", "la-c~vn-b"], lineage)).toEqual(["la-c~vn-new-2025"]);
});

test("a label point that is missing or outside is a problem", () => {
  const points = new Map<string, [number, number]>([
    ["vn-a", [105.5, 20.5]],
    ["vn-b", [105.5, 20.5]],
  ]);
  expect(checkLabelPoints(units, points).map(({ field }) => field)).toEqual(["vn-b", "la-c"]);
});

test("a country too many or too few, or a small island, is a problem", () => {
  const names = { vi: "a", lo: "a", en: "a" };
  const context: Context = {
    own: [],
    countries: [
      { id: "cn", codes: ["156"], names },
      { id: "th", codes: ["764"], names },
    ],
  };
  const check = (...found: ReturnType<typeof square>[]) =>
    checkContext(found, context).map(({ field, what }) => `${field} ${what}`);
  expect(check(square("cn", 105, 20), square("th", 101, 15))).toEqual([]);
  expect(check(square("cn", 105, 20), square("ph", 101, 15))).toEqual([
    "th has no area",
    "ph is not expected",
  ]);
  const island = {
    type: "MultiPolygon" as const,
    coordinates: [[squareRing(105, 20)], [squareRing(112, 16, 0.1)]],
  };
  expect(check({ ...square("cn", 0, 0), geometry: island }, square("th", 101, 15))).toEqual([
    "cn has an island at 112, 16",
  ]);
});
