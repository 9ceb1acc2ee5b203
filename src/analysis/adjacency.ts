import {
  type Adjacency,
  type AdjacencyOptions,
  type AreaProblem,
  defaultOptions,
  type Neighbour,
} from "./adjacency-result.ts";
import { indexOf, loneSegments } from "./lone-segments.ts";
import { nearLines } from "./near-lines.ts";
import { PairLengths } from "./pair-lengths.ts";
import { readRings } from "./read-rings.ts";
import { segmentsOf } from "./segments.ts";
import { type SharedLines, sharedLines } from "./shared-lines.ts";

/** Until where in the whole each step goes: reading, vertices, shared lines, the rest is lines that run along each other. */
const until = { read: 0.3, segments: 0.45, shared: 0.5 };

/**
 * Which areas of a GeoJSON collection share a line, and how much of it. First by topology: what has the same vertices
 * (to 1e-7°) is one line. Then, among the lines that only one area draws, by a spatial index: what runs along a line
 * of another area within the tolerance. Touching at points is not sharing. The antimeridian is not crossed.
 * A step function: each step yields the share done, 0 to 1. The same collection gives the same answer. Throws nothing
 * of its own, whatever the collection is: what is wrong is in the answer.
 */
export function* adjacencySteps(
  collection: unknown,
  options: AdjacencyOptions = defaultOptions,
): Generator<number, Adjacency, undefined> {
  const problems: AreaProblem[] = [];
  const rings = yield* between(0, until.read, readRings(collection, problems));
  const { ids } = rings;
  const segments = yield* between(until.read, until.segments, segmentsOf(rings));
  const lines = yield* between(until.segments, until.shared, sharedLines(segments, ids.length));
  let near = new PairLengths(ids.length);
  if (options.toleranceM > 0) {
    const lone = loneSegments(segments, lines.lone);
    const index = indexOf(lone);
    yield until.shared;
    if (index !== null)
      near = yield* between(until.shared, 1, nearLines(lone, index, ids.length, options.toleranceM));
  }
  yield 1;
  return {
    neighbours: neighbours(ids, lines, near, options.leastM),
    problems: [...problems, ...overlaps(ids, lines)],
  };
}

/** The share of a step as a share of the whole. */
function* between<T>(
  from: number,
  to: number,
  steps: Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

function neighbours(ids: string[], { shared }: SharedLines, near: PairLengths, leastM: number): Neighbour[] {
  const found: Neighbour[] = [];
  const add = (low: number, high: number) => {
    const same = shared.of(low, high);
    // Each of the two has a length of its own for what they draw apart: the mean stands for both.
    const beside = (near.of(low, high) + near.of(high, low)) / 2;
    if (same === 0 && beside < leastM) return;
    const [a = "", b = ""] = [ids[low] ?? "", ids[high] ?? ""].sort(byCodePoint);
    found.push({ a, b, km: toMillimetre((same + beside) / 1000), how: same > 0 ? "shared" : "near" });
  };
  for (const [low, high] of shared.pairs()) add(low, high);
  for (const [one, other] of near.pairs()) {
    const [low, high] = one < other ? [one, other] : [other, one];
    const met = shared.of(low, high) > 0 || (one > other && near.of(low, high) > 0);
    if (!met) add(low, high);
  }
  return found.sort((one, other) => byCodePoint(one.a, other.a) || byCodePoint(one.b, other.b));
}

const overlaps = (ids: string[], { overlapping }: SharedLines): AreaProblem[] =>
  [...overlapping.pairs()].map(([low, high]) => ({
    feature: null,
    id: ids[low] ?? null,
    fault: "overlap",
    detail: `${Math.round(overlapping.of(low, high))} m of line with ${ids[high]} on the same side`,
  }));

const byCodePoint = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const toMillimetre = (km: number): number => Math.round(km * 1e6) / 1e6;
