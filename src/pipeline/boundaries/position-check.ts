import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Place } from "../../domain/lists.ts";
import { contains } from "../../domain/polygon.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import { lengthKm } from "./ellipsoid.ts";
import { polygonsOf, type Unit } from "./unit.ts";

/** How far outside its simplified coast a seat may lie, in km: Hạ Long stands on the shore of its bay. */
export const seatTolerancesKm: Readonly<Record<string, number>> = { "vn-quang-ninh": 2 };

/** What the boundaries need to know of a district: it must lie in its province, where sources are known to go wrong. */
export type KnownDistrict = Pick<Place, "id" | "provinces" | "point">;

/** Whether a district lies in a province that it is said to lie in. */
export function checkDistrict(
  { id, provinces, point }: KnownDistrict,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  if (point === undefined) return [];
  const within = provinces.some((province) => {
    const unit = units.get(province);
    return unit !== undefined && contains(unit.geometry, point);
  });
  return within ? [] : [problem("source", id, `lies in ${unitAt(point, units)}`, provinces.join(" or "))];
}

const unitAt = (point: Position, units: ReadonlyMap<string, Unit>): string =>
  [...units.values()].find(({ geometry }) => contains(geometry, point))?.properties.id ?? "no province";

/** Whether a position lies in the unit of that id, or within a tolerance in km of its edge. */
export function checkPosition(
  position: { name: string; lng: number; lat: number },
  id: string,
  units: ReadonlyMap<string, Unit>,
  toleranceKm: number,
): Problem[] {
  const point: Position = [position.lng, position.lat];
  const unit = units.get(id);
  if (unit && (contains(unit.geometry, point) || distanceKm(unit.geometry, point) <= toleranceKm)) return [];
  return [problem("source", position.name, `lies in ${unitAt(point, units)}`, id)];
}

/** Distance in km from a point to the nearest corner of an area. */
const distanceKm = (geometry: Polygon | MultiPolygon, point: Position): number =>
  Math.min(
    ...polygonsOf(geometry)
      .flat(2)
      .map((corner) => lengthKm([corner, point])),
  );
