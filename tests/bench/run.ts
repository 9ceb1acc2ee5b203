// `npm run bench`: how fast, and how right, neighbours are found, beside other ways of finding them, in one run.
// REFERENCE_AREAS names a folder with other drawings of the provinces, one GeoJSON file to a vintage; without it
// they are left out. Prints a table and writes it into tests/.reports. Never part of `npm test`: times are of a machine.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type AreaSet, meshSet, ownSets, referenceSets } from "./area-sets.ts";
import { type Method, measure, type Row, tableOf } from "./measure.ts";
import { copied, mapshaperLines, ours, pairwise, topojson } from "./methods.ts";

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

const folder = process.env.REFERENCE_AREAS;
const plan: [AreaSet, Method[]][] = [
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

const rows: Row[] = [];
for (const [set, methods] of plan)
  for (const method of methods) {
    const row = await measure(set, method);
    rows.push(row);
    console.error(`${set.name}: ${method.name}: ${Math.round(row.ms)} ms`);
  }
const [cpu] = cpus();
const machine = `${cpus().length} × ${cpu?.model}, Node ${process.version}, ${new Date().toISOString()}`;
const notes = `
× is the time beside the first row of the set. Missing and extra are counted against the published borders, or against how
the mesh was made; ≈ is extrapolated from the pairs looked at, and missing and extra are then of those. Near: pairs without
a segment in common. The least length is ten times the tolerance.`;
const report = `${machine}\n\n${tableOf(rows)}\n${notes}\n`;
mkdirSync("tests/.reports", { recursive: true });
writeFileSync("tests/.reports/bench.md", report);
writeFileSync("tests/.reports/bench.json", `${JSON.stringify({ machine, rows }, null, 2)}\n`);
console.log(report);
