import { pairId } from "../../src/domain/ids.ts";
import type { VietnamVintage } from "../../src/domain/province.ts";
import type { Boundaries, buildBoundaries } from "../../src/pipeline/boundaries/build.ts";

const none = { type: "FeatureCollection" as const, features: [] };

/** The borders between the provinces of tests/cases/base. */
const borders: [VietnamVintage, string, string][] = [
  ["vn63", "la-salavan", "la-savannakhet"],
  ["vn63", "la-salavan", "vn-quang-tri"],
  ["vn63", "la-savannakhet", "vn-quang-binh"],
  ["vn63", "vn-lai-chau", "vn-lao-cai"],
  ["vn63", "vn-lao-cai", "vn-yen-bai"],
  ["vn34", "la-salavan", "la-savannakhet"],
  ["vn34", "la-salavan", "vn-quang-tri-2025"],
  ["vn34", "la-savannakhet", "vn-quang-tri-2025"],
  ["vn34", "vn-lai-chau", "vn-lao-cai-2025"],
];

/** Stands in for the boundaries of a case: who borders whom, each border 100 km long, and nothing drawn. */
export const caseBoundaries: typeof buildBoundaries = async (_, provinces) => {
  const across = (a: string, b: string) => a.slice(0, 2) !== b.slice(0, 2);
  const boundaries: Boundaries = {
    areas: { vn63: none, vn34: none, la18: none },
    borders: { vn63: none, vn34: none },
    context: none,
    islands: [],
    rows: borders.map(([vintage, a, b]) => ({
      id: pairId(a, b),
      vintage,
      provinces: [a, b],
      class: across(a, b) ? "national" : "provincial",
      km: 100,
      kmSource: across(a, b) ? "osm-10m" : "simplified",
    })),
    labelPoints: new Map(provinces.map(({ id, seat }) => [id, [seat.lng, seat.lat]])),
    neighbours: { vn63: [], vn34: [] },
  };
  return { problems: [], boundaries };
};
