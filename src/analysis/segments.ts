import { PairTable } from "./pair-table.ts";
import type { Rings } from "./rings.ts";

/** The segments of all rings, each once, with who draws it. */
export interface Segments {
  count: number;
  /** the ends of each segment, as numbers of vertices, the smaller first */
  ends: PairTable;
  /** the vertices: longitude and latitude in quanta */
  vertices: PairTable;
  /** the first use of each segment */
  firstUse: Int32Array;
  /** by use: the area, whether it has the segment from the smaller end to the larger with itself on the left, and the next use or -1 */
  owner: Int32Array;
  forward: Uint8Array;
  nextUse: Int32Array;
}

const batch = 50_000;

/** Makes vertices and segments of rings: what has the same vertices is one segment. Yields the share that is done. */
export function* segmentsOf(rings: Rings): Generator<number, Segments, undefined> {
  const { x, y, starts, owners, turned } = rings;
  const total = x.length;
  const vertices = new PairTable(total);
  const ends = new PairTable(total);
  const firstUse = new Int32Array(total).fill(-1);
  const owner = new Int32Array(total);
  const forward = new Uint8Array(total);
  const nextUse = new Int32Array(total);
  let reported = 0;
  for (let ring = 0; ring < owners.length; ring++) {
    const start = starts[ring] ?? 0;
    const end = starts[ring + 1] ?? 0;
    let from = vertices.numberOf(x[end - 1] ?? 0, y[end - 1] ?? 0);
    // A use has the place of the corner it leads to.
    for (let use = start; use < end; use++) {
      const to = vertices.numberOf(x[use] ?? 0, y[use] ?? 0);
      const segment = from < to ? ends.numberOf(from, to) : ends.numberOf(to, from);
      owner[use] = owners[ring] ?? 0;
      forward[use] = (from < to ? 1 : 0) ^ (turned[ring] ?? 0);
      nextUse[use] = firstUse[segment] ?? -1;
      firstUse[segment] = use;
      from = to;
    }
    if (end - reported < batch) continue;
    reported = end;
    yield end / total;
  }
  return { count: ends.size, ends, vertices, firstUse, owner, forward, nextUse };
}
