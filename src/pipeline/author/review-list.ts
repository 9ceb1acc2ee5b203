import type { WholeAgreement } from "../../domain/agreement.ts";
import { fold, squeeze } from "../../domain/fold.ts";
import type { Source } from "../../domain/lists.ts";
import type { Text } from "../../domain/text.ts";

/** Why an editor should look at an agreement, and how much each reason weighs. */
export const reasons = {
  conflict: { weight: 10, about: "its sources differ" },
  "low confidence": { weight: 8, about: "its confidence is low" },
  "date of several": { weight: 6, about: "its date is one of several, or has no year" },
  "weak pages": { weight: 6, about: "none of its pages is a publisher's own, with an address" },
  "inferred date": { weight: 5, about: "its date is inferred" },
  "spelling of a name": {
    weight: 5,
    about: "a person is written otherwise elsewhere, only the marks differ",
  },
  "same sum": {
    weight: 4,
    about: "a sum of the same parties is equal to one of its own; period, payer or payee tell the two apart",
  },
  "few items": { weight: 4, about: "it is signed, was read in excerpts, and has fewer than three items" },
  "no Lao": { weight: 3, about: "a text of it has no Lao" },
  "no signatory": { weight: 2, about: "it is of a signed kind, and nobody is named as signing" },
  "no relations": { weight: 2, about: "its pair has four agreements or more, and it is related to none" },
  "machine Lao": { weight: 1, about: "its Lao was made by a machine" },
} as const;
export type Reason = keyof typeof reasons;

export interface ReviewEntry {
  agreement: WholeAgreement;
  score: number;
  /** the weightiest first, each with what there is to be seen */
  reasons: { reason: Reason; what: string }[];
}

/**
 * What an editor should look at next, most useful first. The score of an agreement is the sum of the weights of its
 * reasons, a conflict for each field that differs; twice that where it is the only signed agreement of one of its
 * pairs, since then the state of a border or a link rests on it alone. Ties stand in date order.
 */
export function reviewList(
  agreements: readonly WholeAgreement[],
  sources: ReadonlyMap<string, Source>,
): ReviewEntry[] {
  const company = companyOf(agreements);
  return agreements
    .map((agreement): ReviewEntry => {
      const found = [
        ...ofSources(agreement, sources),
        ...ofContents(agreement),
        ...ofLanguages(agreement),
        ...company(agreement),
      ].toSorted((a, b) => reasons[b.reason].weight - reasons[a.reason].weight);
      const sum = found.reduce((total, { reason }) => total + reasons[reason].weight, 0);
      return { agreement, score: sum * (standsAlone(agreement, agreements) ? 2 : 1), reasons: found };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

type Found = ReviewEntry["reasons"];

const standsAlone = ({ id, signed, pairs }: WholeAgreement, agreements: readonly WholeAgreement[]): boolean =>
  signed &&
  pairs.some(
    (pair) => !agreements.some((other) => other.id !== id && other.signed && other.pairs.includes(pair)),
  );

function ofSources({ sources, conflicts = [] }: WholeAgreement, known: ReadonlyMap<string, Source>): Found {
  const pages = sources.flatMap(({ page }) => known.get(page) ?? []);
  const isWeak = ({ edition, address }: Source) => edition !== undefined || address === "notGiven";
  const kinds = [...new Set(pages.map(({ edition }) => edition ?? "no address"))];
  return [
    ...conflicts.map(({ field }): Found[number] => ({
      reason: "conflict",
      what: `sources differ on ${field}`,
    })),
    ...(pages.every(isWeak) ? [{ reason: "weak pages" as const, what: `only ${kinds.join(", ")}` }] : []),
  ];
}

function ofContents({ when, date, confidence, signed, completeness, items, parties }: WholeAgreement): Found {
  const found: Found = [];
  if (confidence === "low") found.push({ reason: "low confidence", what: "confidence low" });
  if (when.precision === "set" || when.precision === "yearless")
    found.push({ reason: "date of several", what: `date ${date}` });
  else if (when.uncertain) found.push({ reason: "inferred date", what: `date ${date}` });
  if (signed && completeness === "excerpt" && items.length < 3)
    found.push({ reason: "few items", what: items.length === 1 ? "1 item" : `${items.length} items` });
  const isNamed = parties.some(({ people = [] }) => people.some(({ part }) => part === "signed"));
  if (signed && !isNamed) found.push({ reason: "no signatory", what: "no signatory" });
  return found;
}

function ofLanguages(agreement: WholeAgreement): Found {
  const { title, items, outcomes = [] } = agreement;
  const texts: Text[] = [title, ...items.map(({ text }) => text), ...outcomes.map(({ text }) => text)];
  const without = texts.filter(({ lo }) => lo === undefined).length;
  const machine = texts.filter(({ loMachine }) => loMachine === true).length;
  const of = `of ${texts.length} texts`;
  return [
    ...(without > 0 ? [{ reason: "no Lao" as const, what: `${without} ${of} without Lao` }] : []),
    ...(machine > 0
      ? [{ reason: "machine Lao" as const, what: `${machine} ${of} in Lao by a machine` }]
      : []),
  ];
}

/** What is seen only beside the other agreements. */
function companyOf(agreements: readonly WholeAgreement[]): (agreement: WholeAgreement) => Found {
  const spellings = new Map<string, Set<string>>();
  const together = new Map<string, WholeAgreement[]>();
  const related = new Set<string>();
  for (const agreement of agreements) {
    for (const name of namesIn(agreement)) add(spellings, bare(name), name);
    for (const pair of agreement.pairs) together.set(pair, [...(together.get(pair) ?? []), agreement]);
    for (const relation of agreement.relations ?? []) related.add(agreement.id).add(relation.agreement);
  }
  return (agreement) => {
    const busy = agreement.pairs.find((pair) => (together.get(pair)?.length ?? 0) >= 4);
    const sharing = [...new Set(agreement.pairs.flatMap((pair) => together.get(pair) ?? []))];
    return [
      ...namesIn(agreement).flatMap((name): Found => {
        const others = [...(spellings.get(bare(name)) ?? [])].filter((other) => other !== name);
        return others.length === 0
          ? []
          : [{ reason: "spelling of a name", what: `${name}, elsewhere ${others.join(", ")}` }];
      }),
      ...(busy !== undefined && !related.has(agreement.id)
        ? [{ reason: "no relations" as const, what: `no relations, in ${busy}` }]
        : []),
      ...equalSums(agreement, sharing),
    ];
  };
}

/** A name without its marks, blanks and hyphens: Lao names come in many transliterations. */
const bare = (name: string): string => squeeze(fold(name));

const namesIn = ({ parties }: WholeAgreement): string[] => [
  ...new Set(parties.flatMap(({ people = [] }) => people.map(({ name }) => name))),
];

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** Equal amounts that the check lets pass, for period, payer or payee differ, and that may yet be one. */
function equalSums({ id, outcomes = [] }: WholeAgreement, others: readonly WholeAgreement[]): Found {
  return outcomes.flatMap(({ money }): Found => {
    if (money === undefined || money.repeats !== undefined) return [];
    const twin = others
      .flatMap((other) =>
        (other.outcomes ?? []).map((outcome, n) => ({ ...outcome.money, key: `${other.id}#${n + 1}` })),
      )
      .find(
        (other) =>
          !other.key.startsWith(`${id}#`) &&
          other.amount === money.amount &&
          other.currency === money.currency &&
          other.repeats === undefined,
      );
    const what = `${money.amount} ${money.currency}, as in ${twin?.key}`;
    return twin === undefined ? [] : [{ reason: "same sum", what }];
  });
}
