import type { Agreement } from "./agreement.ts";
import type { Border, BorderState } from "./border.ts";
import { provincesOf } from "./ids.ts";
import { type Units, unitIn } from "./lineage.ts";
import type { Level } from "./lists.ts";

/** The level of each body of the closed list. */
export type Levels = ReadonlyMap<string, { level: Level }>;

/** What the state of a border rests on. */
export type Witness = Pick<Agreement, "signed" | "parties">;

const highLevels: ReadonlySet<Level> = new Set<Level>(["province", "department"]);

/**
 * The state of a border from the agreements of its two provinces (DESIGN, what counts, rule 3). Of an agreement of
 * more parties only those count that are one of the two, or were part of one. A party whose body is not known acts
 * as the province.
 */
export function stateOf(
  agreements: readonly Witness[],
  border: Pick<Border, "id" | "vintage">,
  units: Units,
  levels: Levels,
): BorderState {
  const sides = new Set(provincesOf(border.id));
  const provincial = agreements.filter(({ parties }) =>
    parties.some(({ province, body }) => {
      const side = unitIn(border.vintage, province, units);
      if (side === null || !sides.has(side)) return false;
      const level = body === undefined ? "province" : levels.get(body)?.level;
      return level !== undefined && highLevels.has(level);
    }),
  );
  if (provincial.some((agreement) => agreement.signed)) return "signed";
  if (provincial.length > 0) return "contact";
  return agreements.length > 0 ? "local" : "none-found";
}
