import type { Agreement } from "./agreement.ts";
import { termState } from "./agreement-card.ts";
import type { Shown } from "./shown.ts";

/** How strongly a mark stands for what is in force: full: in term, or talks · between: no term known · faint: lapsed or superseded. */
export type Standing = "full" | "between" | "faint";

/** The agreements that another one, made by the date shown, supersedes. */
export const supersededIn = ({ made }: Pick<Shown, "made">): ReadonlySet<string> =>
  new Set(
    made.flatMap(({ relations = [] }) =>
      relations.filter(({ kind }) => kind === "supersedes").map(({ agreement }) => agreement),
    ),
  );

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
  const signed = agreements.filter((agreement) => agreement.signed);
  const all = signed.map((agreement) => standingOf(agreement, day, superseded));
  if (all.length === 0 || all.includes("full")) return "full";
  return all.includes("between") ? "between" : "faint";
}
