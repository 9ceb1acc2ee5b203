import {
  type Agreement,
  type Citation,
  type Item,
  isProgramme,
  isSigned,
  type Status,
  statuses,
  type WholeAgreement,
} from "./agreement.ts";
import { byId, type Dataset, type Sources } from "./dataset.ts";
import type { PublishedSource, Source } from "./lists.ts";
import { type Day, madeBy } from "./when.ts";

/** not-signed: talks and reviews have no term of their own · the others at the date shown (DESIGN, what counts, rule 4). */
export type TermState = "not-signed" | "not-begun" | "in-force" | "lapsed" | "superseded" | "unknown";

/** A relation of an agreement: `from`: it says so itself · `to`: the other says so of it. */
export interface Related {
  direction: "from" | "to";
  kind: NonNullable<Agreement["relations"]>[number]["kind"];
  agreement: Agreement;
}

/** A page in the list of sources, numbered from 1 as the citations number it. */
export interface CitedSource {
  n: number;
  id: string;
  /** null where the list of sources lacks it */
  source: Source | null;
  /** cited: by an item or outcome only, a later page say */
  role: "primary" | "secondary" | "cited";
}

/** The items of a status, under the first topic of each. */
export interface ItemGroup {
  status: Status;
  topics: { topic: string; items: Item[] }[];
}

/** What the panel tells of an agreement at the date shown. */
export interface AgreementCard {
  agreement: WholeAgreement;
  /** it links no pair of its more than two parties */
  programme: boolean;
  term: TermState;
  supersededBy: Agreement | null;
  groups: ItemGroup[];
  related: Related[];
  sources: CitedSource[];
}

/** An agreement with the pages that it and its parts cite, as published in reader/agreements/<id>.json. */
export interface DocumentedAgreement {
  agreement: WholeAgreement;
  sources: PublishedSource[];
}

/** The card of an agreement. */
export function agreementCard(
  { agreement, sources }: DocumentedAgreement,
  day: Day,
  data: Pick<Dataset, "agreements" | "agreementById">,
): AgreementCard {
  const related = relatedTo(agreement, data);
  const supersededBy =
    related.find(
      ({ direction, kind, agreement: other }) =>
        direction === "to" && kind === "supersedes" && madeBy(other.when, day),
    )?.agreement ?? null;
  return {
    agreement,
    programme: isProgramme(agreement),
    term: termState(agreement, supersededBy !== null, day),
    supersededBy,
    groups: byStatus(agreement.items),
    related,
    sources: citedSources(agreement, byId(sources)),
  };
}

/** Whether an agreement is in force on a day. Only signed kinds have a term of their own. */
export function termState(
  { kind, termWhen }: Pick<Agreement, "kind" | "termWhen">,
  superseded: boolean,
  day: Day,
): TermState {
  if (!isSigned(kind)) return "not-signed";
  if (superseded) return "superseded";
  if (termWhen === null) return "unknown";
  if (termWhen.from !== null && day < termWhen.from) return "not-begun";
  return termWhen.to !== null && termWhen.to < day ? "lapsed" : "in-force";
}

/** Items by status, weightiest first; within a status by their first topic, which keeps its place. */
export function byStatus(items: readonly Item[]): ItemGroup[] {
  return statuses.flatMap((status) => {
    const together = items.filter((item) => item.status === status);
    const topics = [...new Set(together.flatMap((item) => item.topics.slice(0, 1)))].map((topic) => ({
      topic,
      items: together.filter((item) => item.topics[0] === topic),
    }));
    return topics.length === 0 ? [] : [{ status, topics }];
  });
}

function relatedTo(agreement: Agreement, data: Pick<Dataset, "agreements" | "agreementById">): Related[] {
  const own = (agreement.relations ?? []).flatMap((relation): Related[] => {
    const other = data.agreementById.get(relation.agreement);
    return other === undefined ? [] : [{ direction: "from", kind: relation.kind, agreement: other }];
  });
  const others = data.agreements.flatMap((other) =>
    (other.relations ?? [])
      .filter((relation) => relation.agreement === agreement.id)
      .map((relation): Related => ({ direction: "to", kind: relation.kind, agreement: other })),
  );
  return [...own, ...others];
}

/** Every page that an agreement rests on: its own sources, then pages that only an item, outcome or person cites. */
export function citedSources(agreement: WholeAgreement, known: Sources): CitedSource[] {
  const roles = new Map<string, CitedSource["role"]>(
    agreement.sources.map((source) => [source.page, source.role]),
  );
  for (const { page } of citationsOf(agreement)) if (!roles.has(page)) roles.set(page, "cited");
  return [...roles].map(([id, role], index) => ({
    n: index + 1,
    id,
    source: known.get(id) ?? null,
    role,
  }));
}

const citationsOf = (agreement: WholeAgreement): Citation[] =>
  [
    ...agreement.items,
    ...(agreement.outcomes ?? []),
    ...agreement.planned,
    ...(agreement.conflicts ?? []).flatMap((conflict) => conflict.values),
    ...agreement.parties.flatMap((party) => party.people ?? []),
  ].flatMap(({ source }) => source ?? []);
