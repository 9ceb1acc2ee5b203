import type Flatbush from "flatbush";
import { axisOf, stretchBeside } from "./beside.ts";
import { covered, type Stretch } from "./covered.ts";
import type { LoneSegments } from "./lone-segments.ts";
import { PairLengths } from "./pair-lengths.ts";

const batch = 2_000;

/**
 * Metres of each area's lone lines that run along a lone line of another, on the other side of it and within the
 * tolerance: `of(a, b)` is how much of a's lines has b beside it. Yields the share that is done.
 */
export function* nearLines(
  lone: LoneSegments,
  index: Flatbush,
  areas: number,
  toleranceM: number,
): Generator<number, PairLengths, undefined> {
  const { owner, lng0, lat0, lng1, lat1 } = lone;
  const near = new PairLengths(areas);
  const beside: Stretch[] = [];
  for (let i = 0; i < lone.count; i++) {
    const own = owner[i] ?? 0;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [lng0[i], lat0[i], lng1[i], lat1[i]];
    const axis = axisOf(x0, y0, x1, y1);
    // At a pole a degree of longitude has no length, and the box would have no end.
    const dx = toleranceM / Math.max(axis.east, 1);
    const dy = toleranceM / axis.north;
    beside.length = 0;
    // The index is asked for what meets the segment's box; what is beside it is kept here, and nothing of the answer.
    index.search(
      Math.min(x0, x1) - dx,
      Math.min(y0, y1) - dy,
      Math.max(x0, x1) + dx,
      Math.max(y0, y1) + dy,
      (j) => {
        const area = owner[j] ?? 0;
        if (area === own) return false;
        const other = [lng0[j] ?? 0, lat0[j] ?? 0, lng1[j] ?? 0, lat1[j] ?? 0] as const;
        const stretch = stretchBeside(axis, other, toleranceM);
        if (stretch !== null) beside.push({ area, ...stretch });
        return false;
      },
    );
    for (const [area, metres] of covered(beside)) near.add(own, area, metres);
    if (i % batch === batch - 1) yield i / lone.count;
  }
  return near;
}
