import fc from "fast-check";
import { feature, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon } from "topojson-specification";
import { expect, test } from "vitest";
import { mesh } from "../bench/mesh.ts";
import { adjacencyOf, collectionOf } from "./areas.ts";

/** The cells of a mesh merged into groups, as the provinces of 2025 are: from the arcs of one topology. */
function mergedMesh(side: number, seed: number, groupOf: (id: string) => string) {
  const { areas, pairs } = mesh(side, seed);
  const whole = topology({ areas });
  const collection = whole.objects.areas;
  const drawn = (collection?.type === "GeometryCollection" ? collection.geometries : []).flatMap(
    (one): { group: string; arcs: ArcPolygon | ArcMultiPolygon }[] =>
      one.type === "Polygon"
        ? [{ group: groupOf(String(one.id)), arcs: { type: "Polygon", arcs: one.arcs } }]
        : [],
  );
  const features = [...new Set(drawn.map(({ group }) => group))].map((group) => {
    const arcs = drawn.filter((one) => one.group === group).map((one) => one.arcs);
    return { id: group, ...feature(whole, mergeArcs(whole, arcs)) };
  });
  return { cells: areas, pairs, merged: collectionOf(features) };
}

test("the neighbours of a merged area are those of its parts without itself, and their lines together", () => {
  const groups = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(groups, fc.nat(), fc.integer({ min: 2, max: 7 }), (of, seed, side) => {
      const groupOf = (id: string) =>
        `g${of[[...id].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) % of.length]}`;
      const { cells, merged } = mergedMesh(side, seed, groupOf);
      const expected = new Map<string, number>();
      for (const { a, b, km } of adjacencyOf(cells).neighbours) {
        const pair = [groupOf(a), groupOf(b)].sort();
        if (pair[0] !== pair[1]) expected.set(pair.join("~"), (expected.get(pair.join("~")) ?? 0) + km);
      }
      const found = adjacencyOf(merged);
      expect(found.problems).toEqual([]);
      expect(found.neighbours.map(({ a, b }) => `${a}~${b}`)).toEqual([...expected.keys()].sort());
      for (const { a, b, km } of found.neighbours) expect(km).toBeCloseTo(expected.get(`${a}~${b}`) ?? -1, 3);
    }),
    { numRuns: 40 },
  );
});
