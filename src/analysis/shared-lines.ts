import { PairLengths } from "./pair-lengths.ts";
import { quantaPerDegree } from "./rings.ts";
import { segmentMetres } from "./segment-length.ts";
import type { Segments } from "./segments.ts";

/** What the segments alone tell. */
export interface SharedLines {
  /** metres that two areas draw with the same vertices, one on each side; the smaller number first */
  shared: PairLengths;
  /** metres that two areas draw with the same vertices and both on the same side, so they overlap */
  overlapping: PairLengths;
  /** the segments that only one area draws, and draws once */
  lone: Int32Array;
}

const batch = 50_000;

/** Finds the lines that have the same vertices in two areas. Yields the share that is done. */
export function* sharedLines(segments: Segments, areas: number): Generator<number, SharedLines, undefined> {
  const { count, firstUse, nextUse } = segments;
  const found = { shared: new PairLengths(areas), overlapping: new PairLengths(areas) };
  const lone = new Int32Array(count);
  let alone = 0;
  for (let segment = 0; segment < count; segment++) {
    if (nextUse[firstUse[segment] ?? -1] === -1) lone[alone++] = segment;
    else addPairs(segments, segment, found);
    if (segment % batch === batch - 1) yield segment / count;
  }
  return { ...found, lone: lone.subarray(0, alone) };
}

function addPairs(segments: Segments, segment: number, found: Omit<SharedLines, "lone">): void {
  const { owner, forward, firstUse, nextUse } = segments;
  const metres = metresOf(segments, segment);
  // An area that draws a segment twice, as where two of its polygons meet, counts once.
  const done = new Set<string>();
  for (let one = firstUse[segment] ?? -1; one !== -1; one = nextUse[one] ?? -1) {
    for (let other = nextUse[one] ?? -1; other !== -1; other = nextUse[other] ?? -1) {
      const [a = 0, b = 0] = [owner[one], owner[other]];
      if (a === b) continue;
      const kind = forward[one] === forward[other] ? "overlapping" : "shared";
      const [low, high] = a < b ? [a, b] : [b, a];
      const key = `${kind} ${low} ${high}`;
      if (!done.has(key)) found[kind].add(low, high, metres);
      done.add(key);
    }
  }
}

function metresOf({ ends, vertices }: Segments, segment: number): number {
  const [from = 0, to = 0] = [ends.first[segment], ends.second[segment]];
  return segmentMetres(
    (vertices.first[from] ?? 0) / quantaPerDegree,
    (vertices.second[from] ?? 0) / quantaPerDegree,
    (vertices.first[to] ?? 0) / quantaPerDegree,
    (vertices.second[to] ?? 0) / quantaPerDegree,
  );
}
