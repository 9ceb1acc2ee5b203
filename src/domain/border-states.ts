import type { Agreement } from "./agreement.ts";
import type { BorderState } from "./border.ts";
import type { Level } from "./lists.ts";

/** The level of each body of the closed list. */
export type Levels = ReadonlyMap<string, { level: Level }>;

/** What the state of a border rests on. */
export type Witness = Pick<Agreement, "signed" | "parties">;

const highLevels: ReadonlySet<Level> = new Set<Level>(["province", "department"]);

/** Whether an agreement is one of provinces or their departments. A party whose body is not known acts as the province. */
export const isProvincial = (agreement: Pick<Witness, "parties">, levels: Levels): boolean =>
  agreement.parties.some((party) => {
    const level = party.body === undefined ? "province" : levels.get(party.body)?.level;
    return level !== undefined && highLevels.has(level);
  });

/** The state of a border from the agreements of its two provinces (DESIGN, what counts, rule 3). */
export function stateOf(agreements: readonly Witness[], levels: Levels): BorderState {
  const provincial = agreements.filter((agreement) => isProvincial(agreement, levels));
  if (provincial.some((agreement) => agreement.signed)) return "signed";
  if (provincial.length > 0) return "contact";
  return agreements.length > 0 ? "local" : "none-found";
}
