import type { Fault } from "./adjacency-result.ts";
import { quantaPerDegree } from "./rings.ts";

/** A ring as corners: lng, lat in turn, in quanta, the last not the first again. */
export interface ReadRing {
  /** none where the fault leaves nothing to read */
  corners: number[];
  fault: Extract<Fault, "bad-position" | "out-of-range" | "ring-short" | "ring-open"> | null;
  detail: string;
}

/** Reads a GeoJSON ring that may be anything. Corners that repeat the one before are one. */
export function readRing(ring: unknown): ReadRing {
  if (!Array.isArray(ring)) return { corners: [], fault: "bad-position", detail: "not a list of positions" };
  const corners: number[] = [];
  for (const [i, position] of ring.entries()) {
    const fault = add(corners, position);
    if (fault !== null) return { corners: [], fault, detail: `position ${i}: ${JSON.stringify(position)}` };
  }
  const end = corners.length - 2;
  const closed = end > 0 && corners[0] === corners[end] && corners[1] === corners[end + 1];
  if (closed) corners.length = end;
  if (corners.length < 6)
    return { corners: [], fault: "ring-short", detail: `${corners.length / 2} corners` };
  return closed
    ? { corners, fault: null, detail: "" }
    : { corners, fault: "ring-open", detail: "the last position is not the first" };
}

function add(corners: number[], position: unknown): "bad-position" | "out-of-range" | null {
  if (!Array.isArray(position)) return "bad-position";
  const lng: unknown = position[0];
  const lat: unknown = position[1];
  if (typeof lng !== "number" || typeof lat !== "number") return "bad-position";
  // NaN fails this as well
  if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) return "out-of-range";
  const x = Math.round(lng * quantaPerDegree);
  const y = Math.round(lat * quantaPerDegree);
  const end = corners.length;
  if (end === 0 || corners[end - 2] !== x || corners[end - 1] !== y) corners.push(x, y);
  return null;
}
