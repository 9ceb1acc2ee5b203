/** The value that a share (0…1) of the values does not exceed, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value; of an even number of values the lower of the two. NaN of none. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** How a cost grows: the slope between two points on paper with two logarithmic scales. 1 is in step with n, 0 not at all. */
export const growthOf = (from: Point, to: Point): number => Math.log(to.y / from.y) / Math.log(to.x / from.x);

/** Of a curve; both above 0. */
export interface Point {
  x: number;
  y: number;
}
