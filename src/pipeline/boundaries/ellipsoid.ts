import type { MultiPolygon, Polygon, Position } from "geojson";
import { polygonsOf } from "./unit.ts";

/** WGS 84: equatorial radius in km, square of the first eccentricity. */
const a = 6378.137;
const e2 = 0.006_694_379_990_14;
const e = Math.sqrt(e2);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Length of a line in km on the WGS 84 ellipsoid; positions lng/lat in degrees.
 * Each segment is measured with the radii of curvature at its middle latitude, which for segments under 50 km
 * is within 0.01 % of the geodesic. Source: Snyder, Map Projections: A Working Manual (1987), p. 24–25, (4-18) to (4-20).
 */
export function lengthKm(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const [lng0 = 0, lat0 = 0] = line[i - 1] ?? [];
    const [lng1 = 0, lat1 = 0] = line[i] ?? [];
    const middle = radians((lat0 + lat1) / 2);
    const w2 = 1 - e2 * Math.sin(middle) ** 2;
    const east = (a / Math.sqrt(w2)) * Math.cos(middle) * radians(lng1 - lng0);
    const north = ((a * (1 - e2)) / w2 ** 1.5) * radians(lat1 - lat0);
    sum += Math.hypot(east, north);
  }
  return sum;
}

/** q of the authalic latitude (Snyder 1987, p. 16, 3-12). */
function q(sin: number): number {
  const es = e * sin;
  return (1 - e2) * (sin / (1 - es ** 2) - Math.log((1 - es) / (1 + es)) / (2 * e));
}

/**
 * Area in km² of an area on the WGS 84 ellipsoid, through the sphere of equal area (authalic; Snyder 1987, p. 16).
 * Sum over the edges of the area under each towards the equator: Chamberlain and Duquette, Some algorithms for polygons
 * on a sphere (JPL 07-03, 2007). Good for edges of a few km; holes are subtracted.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry).reduce(
    (sum, rings) => sum + rings.reduce((rest, ring, i) => rest + (i === 0 ? 1 : -1) * ringKm2(ring), 0),
    0,
  );
}

function ringKm2(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lng0 = 0, lat0 = 0] = ring[i - 1] ?? [];
    const [lng1 = 0, lat1 = 0] = ring[i] ?? [];
    sum += radians(lng1 - lng0) * (q(Math.sin(radians(lat0))) + q(Math.sin(radians(lat1))));
  }
  return Math.abs((sum * a ** 2) / 4);
}
