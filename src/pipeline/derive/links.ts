import type { WholeAgreement } from "../../domain/agreement.ts";
import type { Units } from "../../domain/lineage.ts";
import type { Link } from "../../domain/link.ts";
import { readingSchema } from "../../domain/link-schema.ts";
import { linksAt } from "../../domain/links.ts";
import type { Neighbours } from "../../domain/neighbours.ts";
import type { Day } from "../../domain/when.ts";

/** The links of a day in both readings, `today` first. `agreements` in date order. */
export function deriveLinks(
  agreements: readonly WholeAgreement[],
  units: Units,
  neighbours: Neighbours,
  day: Day,
): Link[] {
  return readingSchema.options.flatMap((reading) =>
    linksAt({ agreements, units, neighbours, day, reading }).map(({ agreements: together, ...link }) => ({
      ...link,
      agreements: together.map(({ id }) => id),
      first: known(together.map(({ when }) => when.from)).at(0) ?? null,
      last: known(together.map(({ when }) => when.to)).at(-1) ?? null,
    })),
  );
}

/** The days that are known, in order: an agreement without a year says nothing of when a link began. */
const known = (days: readonly (Day | null)[]): Day[] => days.flatMap((day) => day ?? []).sort();
