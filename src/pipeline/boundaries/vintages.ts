import type { PairId } from "../../domain/ids.ts";
import type { VietnamVintage, Vintage } from "../../domain/province.ts";
import type { Problem } from "../problem.ts";
import type { Lengths } from "./lengths.ts";
import { checkMerged, type Lineage, lineageOf, mergeUnits } from "./lineage.ts";
import { checkNeighbours, mergedPairs, neighbourPairs, type PairCounts } from "./neighbours.ts";
import { checkDistrict, checkPosition, type KnownDistrict, seatTolerancesKm } from "./position-check.ts";
import { areasById, checkArea, checkPolygons } from "./shape-check.ts";
import type { KnownProvince, Unit, UnitTopology } from "./unit.ts";

/** What was drawn at one time: the units of a vintage of Vietnam and those of Laos, and which of them border each other. */
export interface Drawing {
  whole: UnitTopology;
  areas: Map<string, Unit>;
  neighbours: PairId[];
}

/** Steps 4 and 5: the drawings before and after the merger, both on the one topology. */
export function drawVintages(drawn: UnitTopology, lineage: Lineage): Record<VietnamVintage, Drawing> {
  const laos = drawn.units.filter(({ id }) => !id.startsWith("vn-"));
  const merged = { topology: drawn.topology, units: [...laos, ...mergeUnits(drawn, lineage)] };
  const drawing = (whole: UnitTopology): Drawing => ({
    whole,
    areas: areasById(whole),
    neighbours: neighbourPairs(whole.units),
  });
  return { vn63: drawing(drawn), vn34: drawing(merged) };
}

/** The areas of one vintage, in id order. */
export function areasOfVintage(drawings: Record<VietnamVintage, Drawing>, vintage: Vintage): Unit[] {
  const country = vintage === "la18" ? "la-" : "vn-";
  const { areas } = drawings[vintage === "vn34" ? "vn34" : "vn63"];
  return [...areas.values()].filter(({ properties }) => properties.id.startsWith(country));
}

/** Known from the boundaries in force and two independent polygon sets: pairs that border each other. */
const pairCounts: Record<VietnamVintage, PairCounts> = {
  vn63: { vietnam: 135, laos: 30 },
  vn34: { vietnam: 58, laos: 30 },
};

/** Step 6: everything that must be true of the two drawings. */
export function checkVintages(
  drawings: Record<VietnamVintage, Drawing>,
  provinces: readonly KnownProvince[],
  districts: readonly KnownDistrict[],
  lengths: Lengths,
): Problem[] {
  const { vn63, vn34 } = drawings;
  const lineage = lineageOf(provinces);
  const across = lengths.borders.map(({ pair }) => pair);
  const country = (units: UnitTopology["units"]) => units.filter(({ id }) => id.startsWith("vn-"));
  return [
    ...checkMerged(country(vn63.whole.units), country(vn34.whole.units), lineage),
    ...checkNeighbours("vn63", vn63.neighbours, pairCounts.vn63, across),
    ...checkNeighbours("vn34", vn34.neighbours, pairCounts.vn34, mergedPairs(across, lineage)),
    ...districts.flatMap((district) => checkDistrict(district, vn63.areas)),
    ...provinces.flatMap((province) => checkProvince(province, drawings)),
  ];
}

function checkProvince(province: KnownProvince, { vn63, vn34 }: Record<VietnamVintage, Drawing>): Problem[] {
  const { areas } = province.vintages.includes("vn34") ? vn34 : vn63;
  const unit = areas.get(province.id);
  const seat = { name: `seat of ${province.id}`, lng: province.seat.lng, lat: province.seat.lat };
  return [
    ...checkPosition(seat, province.id, areas, seatTolerancesKm[province.id] ?? 0),
    ...(unit ? [...checkPolygons(unit), ...checkArea(unit, province)] : []),
  ];
}
