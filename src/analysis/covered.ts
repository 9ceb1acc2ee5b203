/** A part of a line that has an area beside it. Metres from the line's start, and from the line at both ends. */
export interface Stretch {
  area: number;
  from: number;
  to: number;
  awayFrom: number;
  awayTo: number;
}

/**
 * How many metres of a line have each area beside them. Every part belongs to the area that lies nearest, so one behind
 * a narrow strip of another is not beside it; of areas equally near, to the one of the lowest number.
 * The order of the stretches does not matter; it is changed.
 */
export function covered(stretches: Stretch[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  const [first] = stretches;
  if (first === undefined) return sums;
  // Nearly all lines have one area beside them, and then it is all the same which stretch is nearest.
  if (stretches.every(({ area }) => area === first.area)) return sums.set(first.area, union(stretches));
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort(
    (one, other) => one - other,
  );
  for (const [i, to] of cuts.slice(1).entries()) {
    const from = cuts[i] ?? to;
    const area = nearestAt((from + to) / 2, stretches);
    if (area !== null) sums.set(area, (sums.get(area) ?? 0) + to - from);
  }
  return sums;
}

function union(stretches: Stretch[]): number {
  stretches.sort((one, other) => one.from - other.from);
  let metres = 0;
  let reached = 0;
  for (const { from, to } of stretches) {
    metres += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return metres;
}

function nearestAt(at: number, stretches: readonly Stretch[]): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { area, from, to, awayFrom, awayTo } of stretches) {
    if (at < from || at > to) continue;
    const away = Math.abs(awayFrom + ((awayTo - awayFrom) * (at - from)) / (to - from));
    if (away > least || (away === least && nearest !== null && area > nearest)) continue;
    least = away;
    nearest = area;
  }
  return nearest;
}
