import type { WholeAgreement } from "../../domain/agreement.ts";
import type { Border } from "../../domain/border.ts";
import { type Levels, stateOf } from "../../domain/border-states.ts";
import type { Units } from "../../domain/lineage.ts";
import { pairIn } from "../../domain/links.ts";

/** The borders with their state, and with the agreements that their provinces made or inherited, in date order. */
export const deriveBorders = (
  rows: readonly Omit<Border, "state" | "agreements">[],
  agreements: readonly WholeAgreement[],
  units: Units,
  levels: Levels,
): Border[] =>
  rows.map((row) => {
    const made = agreements.filter(({ pairs }) =>
      pairs.some((pair) => pairIn(row.vintage, pair, units) === row.id),
    );
    return { ...row, state: stateOf(made, row, units, levels), agreements: made.map(({ id }) => id) };
  });
