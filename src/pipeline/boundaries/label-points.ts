import { contains } from "../../domain/polygon.ts";
import type { Position } from "../../domain/scene-marks.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import { shape } from "./shape-tool.ts";
import { collect, type Unit } from "./unit.ts";

/** Where a name stands best in each unit: the point of its largest polygon farthest from the edge (mapshaper), lng/lat. */
export async function labelPoints(units: readonly Unit[]): Promise<Map<string, Position>> {
  const points = await shape("-i units.json -points inner", { "units.json": collect(units) });
  return new Map(
    points.flatMap(({ properties, geometry }) =>
      geometry?.type === "Point" ? [[properties.id, geometry.coordinates] as const] : [],
    ),
  );
}

/** Whether every unit has its label point, inside it. */
export function checkLabelPoints(units: readonly Unit[], points: ReadonlyMap<string, Position>): Problem[] {
  return units
    .filter(({ properties, geometry }) => !contains(geometry, points.get(properties.id) ?? []))
    .map(({ properties }) => problem("source", properties.id, "has no label point inside it", "one"));
}
