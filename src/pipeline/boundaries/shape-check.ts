import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import { areaKm2 } from "./ellipsoid.ts";
import { kinks } from "./kinks.ts";
import { areaOf } from "./topology.ts";
import { type KnownProvince, polygonsOf, type Unit, type UnitTopology } from "./unit.ts";

/** Whether a topology has every unit once, and no lines that cross. */
export function checkTopology(whole: UnitTopology, count: number): Problem[] {
  const found = kinks(whole);
  const crossing = found
    .slice(0, 5)
    .map((point) => point.join(", "))
    .join("; ");
  return [
    ...(whole.units.length === count
      ? []
      : [problem("source", "units", `${whole.units.length} units`, `${count}`)]),
    ...(found.length === 0
      ? []
      : [problem("source", "lines", `${found.length} kinks, at ${crossing}`, "none")]),
  ];
}

/** Share of its area that a province's largest polygon must have: Kiên Giang without Phú Quốc has 90 %. */
const mainShare = 0.85;

/** Whether a unit is one main polygon with real islands, and without holes. */
export function checkPolygons({ id, geometry }: Unit): Problem[] {
  const polygons = polygonsOf(geometry);
  const holes = polygons.reduce((sum, rings) => sum + rings.length - 1, 0);
  const areas = polygons.map((coordinates) => areaKm2({ type: "Polygon", coordinates }));
  const share = Math.max(...areas) / areas.reduce((sum, area) => sum + area, 0);
  return [
    ...(holes === 0 ? [] : [problem("source", String(id), `${holes} holes`, "none")]),
    ...(share >= mainShare
      ? []
      : [
          problem(
            "source",
            String(id),
            `largest polygon has ${(share * 100).toFixed(0)} %`,
            `${mainShare * 100} % or more`,
          ),
        ]),
  ];
}

/** Largest difference from the area on record, as a share of it. */
const areaTolerance = 0.06;
/** Where that area counts islands and shoals that the source leaves out. */
const areaTolerances: Readonly<Record<string, number>> = { "vn-quang-ninh": 0.16, "vn-hai-phong-2025": 0.07 };

/** Whether a unit's area is as good as that on record. */
export function checkArea({ properties, geometry }: Unit, province: KnownProvince): Problem[] {
  const found = areaKm2(geometry);
  const off = found / province.areaKm2 - 1;
  const tolerance = areaTolerances[province.id] ?? areaTolerance;
  if (Math.abs(off) <= tolerance) return [];
  const percent = `${off > 0 ? "+" : ""}${(off * 100).toFixed(1)} %`;
  return [
    problem(
      "source",
      properties.id,
      `${found.toFixed(0)} km² (${percent})`,
      `within ${tolerance * 100} % of ${province.areaKm2} km²`,
    ),
  ];
}

/** All units of a topology as areas, by id. */
export const areasById = (whole: UnitTopology): Map<string, Unit> =>
  new Map(whole.units.map((unit) => [unit.id, areaOf(whole, unit)]));
