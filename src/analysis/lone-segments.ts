import Flatbush from "flatbush";
import { quantaPerDegree } from "./rings.ts";
import type { Segments } from "./segments.ts";

/** Segments that one area alone draws, each with its area on the left. Degrees. */
export interface LoneSegments {
  count: number;
  owner: Int32Array;
  lng0: Float64Array;
  lat0: Float64Array;
  lng1: Float64Array;
  lat1: Float64Array;
}

/** These of the segments, as lines. */
export function loneSegments(segments: Segments, alone: Int32Array): LoneSegments {
  const { ends, vertices, owner, forward, firstUse } = segments;
  const degrees = () => new Float64Array(alone.length);
  const lone: LoneSegments = {
    count: alone.length,
    owner: new Int32Array(alone.length),
    lng0: degrees(),
    lat0: degrees(),
    lng1: degrees(),
    lat1: degrees(),
  };
  for (const [i, segment] of alone.entries()) {
    const use = firstUse[segment] ?? 0;
    const [small = 0, large = 0] = [ends.first[segment], ends.second[segment]];
    const [from, to] = forward[use] === 1 ? [small, large] : [large, small];
    lone.owner[i] = owner[use] ?? 0;
    lone.lng0[i] = (vertices.first[from] ?? 0) / quantaPerDegree;
    lone.lat0[i] = (vertices.second[from] ?? 0) / quantaPerDegree;
    lone.lng1[i] = (vertices.first[to] ?? 0) / quantaPerDegree;
    lone.lat1[i] = (vertices.second[to] ?? 0) / quantaPerDegree;
  }
  return lone;
}

/** A spatial index of them, by their boxes in degrees; null where there are none. */
export function indexOf({ count, lng0, lat0, lng1, lat1 }: LoneSegments): Flatbush | null {
  if (count === 0) return null;
  const index = new Flatbush(count);
  for (let i = 0; i < count; i++) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [lng0[i], lat0[i], lng1[i], lat1[i]];
    index.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  index.finish();
  return index;
}
