/** Two areas that share a line. Ids in code-point order, `a` before `b`. */
export interface Neighbour {
  a: string;
  b: string;
  /** length of what they share, on the WGS 84 ellipsoid (segment-length.ts says how) */
  km: number;
  /** shared: at least one segment has the same two ends in both · near: they only run along each other */
  how: "shared" | "near";
}

/**
 * What is wrong with a collection, and what came of it. Left out: not-a-collection, not-a-feature, no-id, duplicate-id,
 * no-polygon, bad-position (not two numbers), out-of-range (not degrees), and of a ring alone ring-short (fewer than
 * three corners). Mended: ring-open (it is closed). Told only: overlap (two areas on the same side of a line that both
 * draw: it counts as no border). Not computed: failed.
 */
export const faults = [
  "not-a-collection",
  "not-a-feature",
  "no-id",
  "duplicate-id",
  "no-polygon",
  "bad-position",
  "out-of-range",
  "ring-short",
  "ring-open",
  "overlap",
  "failed",
] as const;
export type Fault = (typeof faults)[number];

export interface AreaProblem {
  /** place in the collection, from 0; null where the problem is of the whole or of a pair */
  feature: number | null;
  id: string | null;
  fault: Fault;
  /** what was found, in English, for whoever mends the file */
  detail: string;
}

export interface Adjacency {
  /** each pair once, by `a`, then `b` */
  neighbours: Neighbour[];
  /** in the order of the features, then those of pairs */
  problems: AreaProblem[];
}

/** When lines that do not have the same vertices are one. */
export interface AdjacencyOptions {
  /** how far apart they may lie, in metres; 0: only the same vertices count */
  toleranceM: number;
  /** along how many metres at least, so that areas that only touch at a point are no neighbours */
  leastM: number;
}

/**
 * For sources of five decimals (about a metre) drawn apart by a few. A tolerance finds nothing where the drawings lie
 * further apart, and calls neighbours what has a strip narrower than it between: tests/bench shows both.
 */
export const defaultOptions: AdjacencyOptions = { toleranceM: 20, leastM: 200 };
