import type { WholeAgreement } from "../../domain/agreement.ts";

type Using = Pick<WholeAgreement, "items" | "outcomes" | "parties" | "sources">;

/** What of a closed list an agreement uses. */
export const uses = {
  topics: ({ items }: Using) => items.flatMap(({ topics }) => topics),
  bodies: ({ parties }: Using) => parties.flatMap(({ body }) => body ?? []),
  places: ({ items, outcomes = [] }: Using) => [...items, ...outcomes].flatMap(({ places = [] }) => places),
  sources: ({ sources }: Using) => sources.map(({ page }) => page),
};

/** The rows of a list, in order, each with the number of agreements that use it. */
export function withCounts<Row extends { id: string }>(
  rows: readonly Row[],
  agreements: readonly Using[],
  used: (agreement: Using) => string[],
): (Row & { count: number })[] {
  const counts = new Map<string, number>();
  for (const agreement of agreements) {
    for (const id of new Set(used(agreement))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return rows.map((row) => ({ ...row, count: counts.get(row.id) ?? 0 }));
}
