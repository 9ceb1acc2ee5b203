import { beforeAll, expect, test } from "vitest";
import type { Dataset, Geometry } from "../../src/domain/dataset.ts";
import { pairId, provincesOf } from "../../src/domain/ids.ts";
import { inVintage, unitIn } from "../../src/domain/lineage.ts";
import { pairIn, relationOf } from "../../src/domain/links.ts";
import { type Neighbours, neighboursOf } from "../../src/domain/neighbours.ts";
import type { VietnamVintage } from "../../src/domain/province.ts";
import { adjacencyOf } from "../analysis/areas.ts";
import { realDataset } from "./real-dataset.ts";

let data: Dataset;
let areas: Geometry["areas"];
let neighbours: Neighbours;
beforeAll(async () => {
  ({
    data,
    geometry: { areas },
  } = await realDataset());
  neighbours = neighboursOf(data.borders);
});

const vintages = ["vn63", "vn34"] as const;

/** The neighbours of a unit in a vintage, sorted. */
const neighboursIn = (vintage: VietnamVintage, id: string): string[] =>
  [...neighbours[vintage]]
    .map(provincesOf)
    .flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
    .sort();

test.each(vintages)("%s: whoever has a neighbour is its neighbour, and none is its own", (vintage) => {
  for (const pair of neighbours[vintage]) {
    const [a, b] = provincesOf(pair);
    expect(a).not.toBe(b);
    expect(neighboursIn(vintage, a)).toContain(b);
    expect(neighboursIn(vintage, b)).toContain(a);
    expect(pairId(b, a)).toBe(pair);
    for (const id of [a, b]) {
      const unit = data.provinceById.get(id);
      expect(unit && inVintage(unit, vintage)).toBe(true);
    }
  }
});

test("how any two provinces lie to each other is the same both ways, and neighbours are neighbours", () => {
  const wrong: string[] = [];
  for (const vintage of vintages)
    for (const { id: one } of data.provinces) {
      const near = neighboursIn(vintage, one);
      for (const { id: other } of data.provinces) {
        const relation = (a: string, b: string) =>
          relationOf(pairId(a, b), vintage, data.provinceById, neighbours);
        const found = relation(one, other);
        if (found !== relation(other, one)) wrong.push(`${one}, ${other}: not the same both ways`);
        if ((one === other) !== (found === "merged")) wrong.push(`${one}, ${other}: ${found}`);
        if (near.includes(other) && !found.startsWith("neighbours-"))
          wrong.push(`${one}, ${other}: ${found}`);
      }
    }
  expect(wrong).toEqual([]);
});

test("the neighbours of a merged unit are those of its parts, as they are today, without itself", () => {
  const units = data.provinceById;
  for (const unit of data.provinces.filter((one) => inVintage(one, "vn34"))) {
    const parts = unit.predecessors.length > 0 ? unit.predecessors : [unit.id];
    const today = parts.flatMap((part) => neighboursIn("vn63", part)).map((id) => unitIn("vn34", id, units));
    const without = [...new Set(today)].filter((id) => id !== unit.id).sort();
    expect(neighboursIn("vn34", unit.id), unit.id).toEqual(without);
    expect(without.length, unit.id).toBeGreaterThan(0);
  }
});

test("the borders of today are those of before on the units of today, but for the ones that are gone", () => {
  const today = [...neighbours.vn63].map((pair) => pairIn("vn34", pair, data.provinceById));
  const standing = today.filter((pair) => pair !== null && new Set(provincesOf(pair)).size === 2);
  expect([...new Set(standing)].sort()).toEqual([...neighbours.vn34].sort());
});

test.each(vintages)(
  "%s: the areas that are drawn share a line where there is a border, and nowhere else",
  (vintage) => {
    const features = [...areas[vintage].features, ...areas.la18.features];
    const found = adjacencyOf({ type: "FeatureCollection", features });
    expect(found.problems).toEqual([]);
    expect(found.neighbours.every(({ how }) => how === "shared")).toBe(true);
    expect(found.neighbours.map(({ a, b }) => pairId(a, b)).sort()).toEqual([...neighbours[vintage]].sort());
    for (const { a, b, km } of found.neighbours) {
      const border = data.borderByKey.get(`${vintage} ${pairId(a, b)}`);
      // Within a country the published length is this line's, to the whole km, at least 1; across it was measured elsewhere.
      if (border?.kmSource === "simplified")
        expect(Math.abs(border.km - Math.max(1, km))).toBeLessThanOrEqual(0.5);
      else expect((border?.km ?? 0) / km).toBeGreaterThan(1);
    }
  },
);
