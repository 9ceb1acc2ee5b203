import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Relations lead to agreements that are there, and never in a circle. */
export function checkRelations({ agreements }: Records): Problem[] {
  const known = new Set(agreements.ids);
  const missing = agreements.entries.flatMap(({ value, problem }) =>
    (value.relations ?? []).flatMap(({ agreement }, at) =>
      known.has(agreement)
        ? []
        : [
            problem(
              ["relations", at, "agreement"],
              `agreement ${agreement} is not there`,
              "an id of data/agreements",
            ),
          ],
    ),
  );
  return [...missing, ...circles(agreements.entries)];
}

/**
 * The edges lead back in time. `plans` alone points forward, so it is read from its other end: that one agreement
 * plans a meeting and the meeting follows it says one thing twice, and is no circle.
 */
function circles(entries: Records["agreements"]["entries"]): Problem[] {
  const edges = new Map<string, Set<string>>();
  const add = (from: string, to: string) => edges.set(from, (edges.get(from) ?? new Set()).add(to));
  for (const { value } of entries) {
    for (const { kind, agreement } of value.relations ?? []) {
      if (kind === "plans") add(agreement, value.id);
      else add(value.id, agreement);
    }
  }
  return entries.flatMap(({ value, problem }) => {
    const way = wayBack(value.id, edges);
    // Every agreement of a circle finds it; the first of them by id tells.
    if (way === null || way.some((id) => id < value.id)) return [];
    return [
      problem(
        ["relations"],
        `a circle: ${[...way, value.id].join(" → ")}`,
        "relations that lead back in time",
      ),
    ];
  });
}

/** The shortest way from an agreement to itself, or null. */
function wayBack(start: string, edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>();
  let ways = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of edges.get(way.at(-1) ?? start) ?? []) {
        if (next === start) return way;
        if (!seen.has(next)) longer.push([...way, next]);
        seen.add(next);
      }
    }
    ways = longer;
  }
  return null;
}
