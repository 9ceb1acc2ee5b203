import type { ProvinceId } from "./ids.ts";
import type { Province, VietnamVintage } from "./province.ts";
import type { Day } from "./when.ts";

/** What lineage needs to know of a province. */
export type Unit = Pick<
  Province,
  "id" | "country" | "validFrom" | "validTo" | "predecessors" | "successors" | "vintages"
>;
export type Units = ReadonlyMap<ProvinceId, Unit>;

/** From this day on every place has exactly one unit in the atlas; before it the record keeps the name of the day. */
export const horizon: Day = "2008-08-01";

/** The new governments of Vietnam's 34 provinces (Resolution 202/2025/QH15 of 12 June 2025) work from this day. */
export const mergerDay: Day = "2025-07-01";

/** The set of Vietnamese provinces of a day. */
export const vintageOn = (day: Day): VietnamVintage => (day < mergerDay ? "vn63" : "vn34");

/** Whether a unit existed on a day. */
export const existsOn = (unit: Unit, day: Day): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);

/** Whether a unit is drawn in a vintage; the Lao units stand in both. */
export const inVintage = (unit: Unit, vintage: VietnamVintage): boolean =>
  unit.country === "LA" || unit.vintages.includes(vintage);

/**
 * The unit of a vintage that holds the place of a province: itself, or the one it went into.
 * null where a vintage has no single such unit (a merged province has several parts).
 */
export function unitIn(vintage: VietnamVintage, id: ProvinceId, units: Units): ProvinceId | null {
  const unit = units.get(id);
  if (unit === undefined) return null;
  if (inVintage(unit, vintage)) return id;
  const [next, ...more] = unit.successors;
  return next === undefined || more.length > 0 ? null : unitIn(vintage, next, units);
}

/** The unit that holds the place of a province on a day, or null where there is no single one. */
export const unitOn = (id: ProvinceId, day: Day, units: Units): ProvinceId | null =>
  unitIn(vintageOn(day), id, units);

/** The unit of a vintage nearest to a province: `unitIn`, or the part that gave a merged province its name. */
export function nearestIn(vintage: VietnamVintage, id: ProvinceId, units: Units): ProvinceId | null {
  return unitIn(vintage, id, units) ?? units.get(id)?.predecessors[0] ?? null;
}
