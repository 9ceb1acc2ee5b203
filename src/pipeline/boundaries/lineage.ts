import { mergeArcs } from "topojson-client";
import type { ProvinceId } from "../../domain/ids.ts";
import type { Problem } from "../problem.ts";
import type { ArcUnit, KnownProvince, UnitTopology } from "./unit.ts";

/** What each new unit was made of; an unchanged unit is made of itself. */
export type Lineage = ReadonlyMap<ProvinceId, readonly ProvinceId[]>;

/** The lineage of the 34 units, in id order. */
export function lineageOf(provinces: readonly KnownProvince[]): Lineage {
  const rows = provinces
    .filter((province) => province.vintages.includes("vn34"))
    .map(({ id, predecessors }) => [id, predecessors.length > 0 ? predecessors : [id]] as const);
  return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Step 5: new units as merged arcs of the old ones, never a second drawing. */
export const mergeUnits = ({ topology, units }: UnitTopology, lineage: Lineage): ArcUnit[] =>
  [...lineage].map(([id, parts]) => {
    const { arcs } = mergeArcs(
      topology,
      units.filter((unit) => parts.includes(unit.id)),
    );
    return { id, type: "MultiPolygon", arcs };
  });

/**
 * Whether the merger is whole: every old unit went into one new unit, and each new unit has no more polygons than
 * its parts had islands, that is, n parts that border each other lost at least n − 1 polygons to one another.
 */
export function checkMerged(
  old: readonly ArcUnit[],
  merged: readonly ArcUnit[],
  lineage: Lineage,
): Problem[] {
  const polygons = new Map(old.map(({ id, arcs }) => [id, arcs.length]));
  const taken = [...lineage.values()].flat();
  const untaken = [...polygons.keys()].filter((id) => taken.filter((part) => part === id).length !== 1);
  return [
    ...untaken.map((id) => lineageProblem(id, "is not in exactly one new unit", "one successor")),
    ...merged.flatMap(({ id, arcs }) => {
      const parts = lineage.get(id) ?? [];
      const most = parts.reduce((sum, part) => sum + (polygons.get(part) ?? Number.NaN), 1 - parts.length);
      if (arcs.length <= most) return [];
      return [lineageProblem(id, `${arcs.length} polygons`, `at most ${most}: its parts border each other`)];
    }),
  ];
}

const lineageProblem = (id: ProvinceId, what: string, expected: string): Problem => ({
  file: "data/provinces",
  line: null,
  field: id,
  what,
  expected,
});
