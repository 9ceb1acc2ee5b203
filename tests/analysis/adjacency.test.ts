import { expect, test } from "vitest";
import { adjacencyOf, area, box, collectionOf, pairsOf } from "./areas.ts";

const pairs = (...features: unknown[]) => pairsOf(adjacencyOf(collectionOf(features)));
const km = (...features: unknown[]) => adjacencyOf(collectionOf(features)).neighbours.map((pair) => pair.km);
const left = area("left", [box(105, 20, 105.1, 20.1)]);

/** A degree of latitude at 20° is 110.704 km (WGS 84), one of longitude at 20.1° 104.582 km. */
const tenthNorth = 11.0704;

test("two areas share a side: its length is that of WGS 84", () => {
  const found = adjacencyOf(collectionOf([left, area("right", [box(105.1, 20, 105.2, 20.1)])]));
  expect(found.problems).toEqual([]);
  expect(found.neighbours).toMatchObject([{ a: "left", b: "right", how: "shared" }]);
  expect(found.neighbours[0]?.km).toBeCloseTo(tenthNorth, 3);
});

test("how a ring is wound, and where it starts, makes no difference", () => {
  const [first, ...rest] = box(105.1, 20, 105.2, 20.1).reverse();
  expect(pairs(left, area("right", [[...rest, ...(first ? [first] : [])]]))).toEqual(["left~right"]);
});

test("areas that touch at one point are no neighbours", () => {
  expect(pairs(left, area("beyond", [box(105.1, 20.1, 105.2, 20.2)]))).toEqual([]);
});

test("an area in the hole of another shares its whole outline", () => {
  const hole = box(105.02, 20.02, 105.08, 20.08);
  const inside = area("inside", [hole]);
  const around = area("around", [box(105, 20, 105.1, 20.1), [...hole].reverse()]);
  expect(pairs(inside, around)).toEqual(["around~inside"]);
  expect(km(inside, around)[0]).toBeCloseTo(2 * 0.06 * (110.704 + 104.6), 1);
});

test("each part of an area has its own neighbours, and where two parts of one meet is no border", () => {
  const halves = area("left", [box(105, 20, 105.1, 20.05)], [box(105, 20.05, 105.1, 20.1)]);
  const east = area("east", [box(105.1, 20, 105.2, 20.05)]);
  const far = area("far", [box(106, 20, 106.1, 20.1)], [box(104.9, 20.05, 105, 20.1)]);
  expect(pairs(halves, east, far)).toEqual(["east~left", "far~left"]);
});

test("an island has no neighbours", () => {
  expect(pairs(left, area("island", [box(108, 20, 108.1, 20.1)]))).toEqual([]);
});

test("where one side has a vertex that the other has not, they are near, and the length is the same", () => {
  const split = [
    [105.1, 20],
    [105.2, 20],
    [105.2, 20.1],
    [105.1, 20.1],
    [105.1, 20.03],
  ];
  expect(pairs(left, area("right", [split]))).toEqual(["left≈right"]);
  expect(km(left, area("right", [split]))[0]).toBeCloseTo(tenthNorth, 3);
});

test("lines that lie apart are one up to the tolerance, and with tolerance 0 never", () => {
  // 0.0001° of longitude at 20° is 10.5 m
  const apart = collectionOf([left, area("right", [box(105.1001, 20, 105.2, 20.1)])]);
  const at = (toleranceM: number) => pairsOf(adjacencyOf(apart, { toleranceM, leastM: 200 }));
  expect([at(0), at(10), at(11), at(100)]).toEqual([[], [], ["left≈right"], ["left≈right"]]);
});

test("areas that lie over each other by less than the tolerance are near as well", () => {
  expect(pairs(left, area("right", [box(105.0999, 20, 105.2, 20.1)]))).toEqual(["left≈right"]);
});

test("a line beside another must go on for the least length", () => {
  const short = area("short", [box(105.1001, 20, 105.2, 20.0015)]);
  const at = (leastM: number) =>
    pairsOf(adjacencyOf(collectionOf([left, short]), { toleranceM: 20, leastM }));
  // 0.0015° of latitude is 166 m
  expect([at(160), at(170)]).toEqual([["left≈short"], []]);
});

test("partly the same vertices and partly not is shared, and all of it has a length", () => {
  const right = [
    [105.1, 20],
    [105.2, 20],
    [105.2, 20.1],
    [105.1, 20.1],
    [105.1, 20.08],
    [105.1, 20.05],
  ];
  const half = [
    [105, 20],
    [105.1, 20],
    [105.1, 20.05],
    [105.1, 20.1],
    [105, 20.1],
  ];
  expect(pairs(area("left", [half]), area("right", [right]))).toEqual(["left~right"]);
  expect(km(area("left", [half]), area("right", [right]))[0]).toBeCloseTo(tenthNorth, 3);
});

test("what lies behind a strip narrower than the tolerance is no neighbour: the strip is", () => {
  // drawn apart by 1 m, the strip 12 m wide
  const strip = area("strip", [box(105.10001, 20, 105.10012, 20.1)]);
  const right = area("right", [box(105.10013, 20, 105.2, 20.1)]);
  expect(pairs(left, strip, right)).toEqual(["left≈strip", "right≈strip"]);
});

test("areas that draw one line from the same side overlap: a problem, and no border", () => {
  const over = area("over", [box(105.05, 20, 105.1, 20.1)]);
  const tall = area("left", [box(105, 20, 105.1, 20.1)]);
  const { neighbours, problems } = adjacencyOf(collectionOf([tall, over]));
  expect(neighbours).toEqual([]);
  expect(problems).toMatchObject([{ feature: null, id: "left", fault: "overlap" }]);
  expect(problems[0]?.detail).toMatch(/^1107\d m of line with over on the same side$/);
});

test("the same holds where they overlap by less than the tolerance", () => {
  const over = area("over", [box(105.05, 20, 105.1001, 20.1)]);
  expect(pairs(left, over)).toEqual([]);
});

test("lines at an angle of more than 45° do not run along each other", () => {
  const corner = [
    [105.1, 20.05],
    [105.2, 20],
    [105.2, 20.1],
  ];
  const found = adjacencyOf(collectionOf([left, area("corner", [corner])]), { toleranceM: 100, leastM: 20 });
  expect(pairsOf(found)).toEqual([]);
});

test("an area that draws a line twice shares it once", () => {
  const square = box(105, 20, 105.1, 20.1);
  const right = area("right", [box(105.1, 20, 105.2, 20.1)]);
  expect(km(area("left", [square], [square]), right)).toEqual(km(left, right));
});

test("three areas on one line: each pair on its own", () => {
  const right = box(105.1, 20, 105.2, 20.1);
  const found = adjacencyOf(collectionOf([left, area("one", [right]), area("two", [right])]));
  expect(pairsOf(found)).toEqual(["left~one", "left~two"]);
  expect(found.problems.map(({ fault, id }) => `${fault} ${id}`)).toEqual(["overlap one"]);
});

test("pairs come by id, whatever the order of the features", () => {
  const features = [
    area("b", [box(105, 20, 105.1, 20.1)]),
    area("a", [box(105.1, 20, 105.2, 20.1)]),
    area(3, [box(104.9, 20, 105, 20.1)]),
  ];
  expect(pairs(...features)).toEqual(["3~b", "a~b"]);
  expect(pairs(...features.reverse())).toEqual(["3~b", "a~b"]);
});

test("no areas have no neighbours", () => {
  expect(adjacencyOf(collectionOf([]))).toEqual({ neighbours: [], problems: [] });
});
