import fc from "fast-check";
import { expect, test } from "vitest";
import { adjacencyOf, area, box, collectionOf, pairsOf } from "./areas.ts";

const square = box(105, 20, 105.1, 20.1);
const good = area("good", [square]);
const right = area("right", [box(105.1, 20, 105.2, 20.1)]);
const ring = (...corners: unknown[]) => ({
  type: "Feature",
  id: "bad",
  geometry: { type: "Polygon", coordinates: [corners] },
});

test.each([
  ["not a feature", 7, ["not-a-feature"]],
  ["a feature without id", { ...right, id: undefined }, ["no-id"]],
  ["an id that is already there", { ...right, id: "good" }, ["duplicate-id"]],
  ["no geometry", { ...right, geometry: null }, ["no-polygon"]],
  ["a line", { ...right, geometry: { type: "LineString", coordinates: square } }, ["no-polygon"]],
  ["a polygon without rings", { ...right, geometry: { type: "Polygon", coordinates: [] } }, ["no-polygon"]],
  [
    "a ring that is a number",
    { ...right, geometry: { type: "Polygon", coordinates: [1] } },
    ["bad-position"],
  ],
  ["positions that are texts", ring(...square, ["105", "20"]), ["bad-position"]],
  [
    "degrees that are metres",
    ring([584000, 2211000], [585000, 2211000], [585000, 2212000]),
    ["out-of-range"],
  ],
  ["positions that are not numbers", ring([105, Number.NaN], ...square), ["out-of-range"]],
  ["a ring of two corners", ring([105, 20], [105.1, 20], [105, 20]), ["ring-short", "no-polygon"]],
])("%s is left out and told, and the others stand", (_, feature, faults) => {
  const found = adjacencyOf(collectionOf([good, feature, right]));
  expect(found.problems.map((one) => `${one.fault} ${one.feature}`)).toEqual(faults.map((one) => `${one} 1`));
  expect(pairsOf(found)).toEqual(["good~right"]);
});

test("a ring that is not closed is closed, and told", () => {
  const found = adjacencyOf(collectionOf([right, ring(...square)]));
  expect(pairsOf(found)).toEqual(["bad~right"]);
  expect(found.problems).toEqual([
    {
      feature: 1,
      id: "bad",
      fault: "ring-open",
      detail: "polygon 0, ring 0: the last position is not the first",
    },
  ]);
});

test("an area with a hole too small to be one keeps the rest", () => {
  const hole = [
    [105.05, 20.05],
    [105.06, 20.05],
  ];
  const found = adjacencyOf(collectionOf([area("holed", [square, hole]), right]));
  expect(pairsOf(found)).toEqual(["holed~right"]);
  expect(found.problems.map(({ fault }) => fault)).toEqual(["ring-short"]);
});

test("the id may be a property, and a position may have a height", () => {
  const { id: _, ...unnamed } = right;
  const high = {
    ...good,
    geometry: { type: "Polygon", coordinates: [[...square, square[0] ?? []].map((at) => [...at, 12])] },
  };
  const found = adjacencyOf(collectionOf([high, { ...unnamed, properties: { id: "named" } }]));
  expect(found.problems).toEqual([]);
  expect(pairsOf(found)).toEqual(["good~named"]);
});

test.each([[null], [undefined], [7], ["text"], [[]], [{}], [{ features: {} }]])(
  "%j is no collection",
  (value) => {
    const { neighbours, problems } = adjacencyOf(value);
    expect(neighbours).toEqual([]);
    expect(problems).toMatchObject([{ feature: null, fault: "not-a-collection" }]);
  },
);

test("whatever is given, nothing is thrown", () => {
  const value = fc.anything({ maxDepth: 6 });
  const coordinates = fc.array(fc.array(fc.array(fc.array(fc.oneof(fc.double(), value), { maxLength: 3 }))));
  const geometry = fc.record({ type: fc.constantFrom("Polygon", "MultiPolygon", "Point"), coordinates });
  const feature = fc.oneof(
    value,
    fc.record({ id: fc.oneof(fc.string(), value), geometry: fc.oneof(geometry, value) }),
  );
  fc.assert(
    fc.property(fc.array(feature), (features) => {
      const { problems } = adjacencyOf(collectionOf([...features, good, right]));
      for (const { detail } of problems) expect(detail).toBeTypeOf("string");
    }),
  );
});
