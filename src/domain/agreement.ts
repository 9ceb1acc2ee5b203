import type {
  AgreementRecord,
  Citation,
  Item,
  Money,
  Outcome,
  Party,
  Person,
  WholeAgreement,
} from "./agreement-schema.ts";

export type { AgreementRecord, Citation, Item, Money, Outcome, Party, Person, WholeAgreement };

export const kinds = ["memorandum", "agreement", "minutes", "twinning", "talks", "review"] as const;
export type Kind = (typeof kinds)[number];
const signedKinds: ReadonlySet<Kind> = new Set<Kind>(["memorandum", "agreement", "minutes", "twinning"]);
/** Memorandum, agreement, minutes and twinning are signed; talks and reviews are contact. */
export const isSigned = (kind: Kind): boolean => signedKinds.has(kind);

export const statuses = [
  "committed",
  "reported",
  "not-carried-out",
  "proposed",
  "requested",
  "discussed",
] as const;
export type Status = (typeof statuses)[number];
export const moneyKinds = ["pledged", "spent", "estimated", "private"] as const;
export const relationKinds = ["reviews", "renews", "implements", "supersedes", "follows", "plans"] as const;
export const confidences = ["high", "medium", "low"] as const;
export const completenesses = ["whole", "excerpt", "mention"] as const;

/**
 * An agreement as the map, the figures, the filter and the lists need it, without the texts that only its own panel
 * and the search for words read. Every whole agreement is one.
 */
export interface Agreement
  extends Pick<
    WholeAgreement,
    | "id"
    | "kind"
    | "title"
    | "place"
    | "when"
    | "termWhen"
    | "pairs"
    | "signed"
    | "relations"
    | "confidence"
    | "completeness"
  > {
  parties: Pick<Party, "province" | "body">[];
  items: Pick<Item, "id" | "topics" | "status" | "places">[];
  outcomes?: Pick<Outcome, "money" | "places">[] | undefined;
  planned: Pick<WholeAgreement["planned"][number], "date" | "when" | "text">[];
}

/** The light form of a whole agreement. */
export const lightened = (whole: WholeAgreement): Agreement => ({
  id: whole.id,
  kind: whole.kind,
  title: whole.title,
  place: whole.place,
  when: whole.when,
  termWhen: whole.termWhen,
  parties: whole.parties.map(({ province, body }) => ({ province, body })),
  pairs: whole.pairs,
  signed: whole.signed,
  items: whole.items.map(({ id, topics, status, places }) => ({ id, topics, status, places })),
  outcomes: whole.outcomes?.map(({ money, places }) => ({ money, places })),
  relations: whole.relations,
  planned: whole.planned.map(({ date, when, text }) => ({ date, when, text })),
  confidence: whole.confidence,
  completeness: whole.completeness,
});

/** A programme: more than two parties that did not sign with each other, so no pair is linked. */
export const isProgramme = ({ parties, pairs }: Pick<Agreement, "parties" | "pairs">): boolean =>
  parties.length > 2 && pairs.length === 0;

/** The places that an agreement's items and outcomes name, each once, in order of mention. */
export const placesNamed = (agreement: Pick<Agreement, "items" | "outcomes">): string[] => [
  ...new Set([...agreement.items, ...(agreement.outcomes ?? [])].flatMap((part) => part.places ?? [])),
];
