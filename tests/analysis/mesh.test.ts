import fc from "fast-check";
import { expect, test } from "vitest";
import { mesh } from "../bench/mesh.ts";
import { topojsonPairs } from "../bench/topojson-pairs.ts";
import { adjacencyOf, pairsOf } from "./areas.ts";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const plain = (pairs: string[]) => pairs.map((pair) => pair.replace("≈", "~"));

test("on a mesh, exactly the cells that share a line are neighbours, as the mesh and as topojson have it", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 9 }), (seed, side) => {
      const { areas, pairs } = mesh(side, seed);
      const found = adjacencyOf(areas);
      expect(found.problems).toEqual([]);
      expect(pairsOf(found)).toEqual(pairs);
      expect(topojsonPairs(areas)).toEqual(pairs);
    }),
    { numRuns: 40 },
  );
});

test("drawn apart by less than the tolerance, none of them is lost, and lengths stay", () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 0, max: 10, noNaN: true }), (seed, jitterM) => {
      const { areas, pairs } = mesh(8, seed, { jitterM, dropped: 0 });
      const found = adjacencyOf(areas);
      expect(plain(pairsOf(found))).toEqual(expect.arrayContaining(pairs));
      // Lines that leave a corner close together can be one within the tolerance; their cells then meet for a few 100 m.
      const known = new Set(pairs);
      const more = found.neighbours.filter(({ a, b }) => !known.has(`${a}~${b}`));
      expect(more.length).toBeLessThanOrEqual(2);
      const sum = (list: { km: number }[]) => list.reduce((total, { km }) => total + km, 0);
      const exact = sum(adjacencyOf(mesh(8, seed).areas).neighbours);
      expect(sum(found.neighbours) / exact).toBeCloseTo(1, 1);
    }),
    { numRuns: 40 },
  );
});

test("without a tolerance, what is drawn apart is apart", () => {
  const { areas, pairs } = mesh(6, 7, { jitterM: 3, dropped: 0 });
  // By chance two vertices in a row are moved by less than a decimal.
  const same = adjacencyOf(areas, { toleranceM: 0, leastM: 0 });
  expect(same.neighbours.length).toBeLessThan(pairs.length / 10);
  expect(plain(pairsOf(adjacencyOf(areas)))).toEqual(pairs);
});

test("adjacency does not depend on the order of features or of corners", () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, turn) => {
      const { areas } = mesh(5, seed, { jitterM: 5, dropped: 0.1 });
      const turned = [...areas.features].reverse().map((one) => ({
        ...one,
        geometry: {
          ...one.geometry,
          coordinates: one.geometry.coordinates.map((ring) => {
            const corners = ring.slice(0, -1);
            const at = turn % corners.length;
            const again = [...corners.slice(at), ...corners.slice(0, at)].reverse();
            return [...again, ...again.slice(0, 1)];
          }),
        },
      }));
      const [one, other] = [adjacencyOf(areas), adjacencyOf({ ...areas, features: turned })];
      expect(pairsOf(other)).toEqual(pairsOf(one));
      for (const [i, { km }] of one.neighbours.entries()) expect(other.neighbours[i]?.km).toBeCloseTo(km, 5);
    }),
    { numRuns: 40 },
  );
});

test("the same collection gives the same answer", () => {
  const { areas } = mesh(6, 3, { jitterM: 5, dropped: 0.2 });
  expect(adjacencyOf(areas)).toEqual(adjacencyOf(areas));
});
