import type { Agreement } from "./agreement.ts";
import { termState } from "./agreement-card.ts";
import type { Shown } from "./shown.ts";

/** How strongly a mark stands for what is in force: full: in term, or talks · between: no term known · faint: lapsed or superseded. */
export type Standing = "full" | "between" | "faint";

/** The agreements that another one, made by the date shown, supersedes. */
export function supersededIn({ made }: Pick<Shown, "made">): ReadonlySet<string> {
  const known = superseded.get(made);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  for (const { relations } of made)
    for (const { kind, agreement } of relations ?? []) if (kind === "supersedes") ids.add(agreement);
  superseded.set(made, ids);
  return ids;
}

/** What was found of lists that stay the same from view to view, kept as long as the list. */
const superseded = new WeakMap<readonly object[], ReadonlySet<string>>();
const standings = new WeakMap<
  readonly object[],
  { day: Shown["day"]; superseded: ReadonlySet<string>; standing: Standing }
>();

/** How an agreement stands at the date shown (DESIGN, what counts, rule 4). */
export function standingOf(
  agreement: Pick<Agreement, "id" | "kind" | "termWhen">,
  day: Shown["day"],
  superseded: ReadonlySet<string>,
): Standing {
  switch (termState(agreement, superseded.has(agreement.id), day)) {
    case "in-force":
    case "not-signed":
      return "full";
    case "unknown":
    case "not-begun":
      return "between";
    case "lapsed":
    case "superseded":
      return "faint";
  }
}

/** How a link stands: as the strongest of what was signed; where nothing was, its talks stand for themselves. */
export function standingOfAll(
  agreements: readonly Pick<Agreement, "id" | "kind" | "termWhen" | "signed">[],
  day: Shown["day"],
  superseded: ReadonlySet<string>,
): Standing {
  const known = standings.get(agreements);
  if (known?.day === day && known.superseded === superseded) return known.standing;
  const standing = strongestOf(agreements, day, superseded);
  standings.set(agreements, { day, superseded, standing });
  return standing;
}

function strongestOf(
  agreements: readonly Pick<Agreement, "id" | "kind" | "termWhen" | "signed">[],
  day: Shown["day"],
  superseded: ReadonlySet<string>,
): Standing {
  let strongest: Standing | null = null;
  for (const agreement of agreements) {
    if (!agreement.signed) continue;
    const standing = standingOf(agreement, day, superseded);
    // nothing is stronger, and a link may have thousands
    if (standing === "full") return standing;
    if (strongest !== "between") strongest = standing;
  }
  return strongest ?? "full";
}
