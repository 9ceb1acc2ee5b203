/** WGS 84: equatorial radius in metres, square of the first eccentricity. */
const a = 6_378_137;
const e2 = 0.006_694_379_990_14;
const radians = Math.PI / 180;

/** Metres to a degree of longitude (`east`) and of latitude (`north`). */
export interface DegreeLengths {
  east: number;
  north: number;
}

/**
 * How long a degree is at a latitude, from the radii of curvature of the ellipsoid.
 * Source: Snyder, Map Projections: A Working Manual (1987), p. 24–25, (4-18) to (4-20).
 */
export function degreeLengths(lat: number): DegreeLengths {
  const sin = Math.sin(lat * radians);
  const w2 = 1 - e2 * sin * sin;
  const east = (a / Math.sqrt(w2)) * Math.cos(lat * radians) * radians;
  const north = ((a * (1 - e2)) / (w2 * Math.sqrt(w2))) * radians;
  return { east, north };
}

/** Longest piece, in degrees, that is measured with the lengths at its middle. */
const piece = 0.25;

/**
 * Length of a segment in metres on the WGS 84 ellipsoid, along the straight line in longitude and latitude that RFC 7946
 * (3.1.1) says a segment is. Measured piece by piece at the middle latitude of each: within 0.01 % up to 70°.
 */
export function segmentMetres(lng0: number, lat0: number, lng1: number, lat1: number): number {
  const dLng = lng1 - lng0;
  const dLat = lat1 - lat0;
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(dLng), Math.abs(dLat)) / piece));
  let sum = 0;
  for (let i = 0; i < pieces; i++) {
    const { east, north } = degreeLengths(lat0 + (dLat * (i + 0.5)) / pieces);
    sum += Math.hypot(east * dLng, north * dLat);
  }
  return sum / pieces;
}
