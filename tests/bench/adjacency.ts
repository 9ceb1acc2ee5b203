import { type AreaSet, meshSet, ownSets, referenceSets } from "./area-sets.ts";
import { type Method, measure, type Row, tableOf } from "./measure.ts";
import { copied, mapshaperLines, ours, pairwise, topojson } from "./methods.ts";
import type { Part } from "./report.ts";

const ourWays = (...tolerances: number[]): Method[] =>
  tolerances.map((metres) => ({ name: `ours, ${metres} m`, find: ours(metres), times: 5 }));
const others: Method[] = [
  { name: "topojson", find: topojson, times: 5 },
  { name: "mapshaper", find: mapshaperLines, times: 3 },
];
const copy: Method = { name: "copy to a worker", find: copied, times: 3 };
const turf = (most: number, km: number): Method => ({
  name: `turf, pairwise, ${km * 1000} m`,
  find: pairwise(most, km),
  times: 1,
});

/**
 * How fast, and how right, neighbours are found, beside other ways of finding them. REFERENCE_AREAS names a folder with
 * other drawings of the provinces, one GeoJSON file to a vintage; without it they are left out.
 */
export const adjacency: Part = {
  title: "Finding neighbours",
  async run() {
    const rows: Row[] = [];
    for (const [set, methods] of plan())
      for (const method of methods) {
        const row = await measure(set, method);
        rows.push(row);
        console.error(`${set.name}: ${method.name}: ${Math.round(row.ms)} ms`);
      }
    return { markdown: `${tableOf(rows)}\n${notes}`, numbers: rows };
  },
};

const notes = `
× is the time beside the first row of the set. Missing and extra are counted against the published borders, or against how
the mesh was made; ≈ is extrapolated from the pairs looked at, and missing and extra are then of those. Near: pairs without
a segment in common. The least length is ten times the tolerance.`;

function plan(): [AreaSet, Method[]][] {
  const folder = process.env.REFERENCE_AREAS;
  return [
    ...ownSets().map((set): [AreaSet, Method[]] => [
      set,
      [...ourWays(20, 0), ...others, turf(Number.POSITIVE_INFINITY, 0)],
    ]),
    ...(folder === undefined ? [] : referenceSets(folder)).map((set): [AreaSet, Method[]] => [
      set,
      [...ourWays(20, 0, 1, 100, 1000, 2000), ...others, turf(60, 0), turf(60, 0.02)],
    ]),
    [meshSet("mesh"), [...ourWays(20, 0), copy, ...others, turf(500, 0)]],
    [
      meshSet("mesh, other half moved by ≤ 3 m", { jitterM: 3, dropped: 0 }),
      [...ourWays(20, 0, 1, 3, 100), ...others, turf(100, 0.02)],
    ],
    [
      meshSet("mesh, other half without 3 in 10 vertices", { jitterM: 0, dropped: 0.3 }),
      [...ourWays(20, 0, 1, 50, 200), ...others],
    ],
    [
      meshSet("mesh, other half moved by ≤ 30 m and without 1 in 10", { jitterM: 30, dropped: 0.1 }),
      [...ourWays(20, 5, 50, 100, 200), ...others],
    ],
  ];
}
