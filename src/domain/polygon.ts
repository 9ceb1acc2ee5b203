import type { MultiPolygon, Polygon } from "geojson";

/** Whether a position (lng, lat) lies in an area, by the even–odd rule over all its rings, so holes are outside. */
export function contains(area: Polygon | MultiPolygon, [lng = 0, lat = 0]: readonly number[]): boolean {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  let odd = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) odd = !odd;
    }
  }
  return odd;
}
