import type { Agreement } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Facet, facets } from "../../src/domain/facet.ts";
import type { Question } from "../../src/domain/filter.ts";
import { madeBy, type When } from "../../src/domain/when.ts";

type Chosen = Question["filter"];

/** What a filter means, written as it is said: each agreement read for itself. The columns must come to the same. */
const valuesOf: Record<Facet, (agreement: Agreement, filter: Chosen, data: Dataset) => readonly string[]> = {
  topic: ({ items }, { status }) =>
    items
      .filter((item) => status.length === 0 || status.includes(item.status))
      .flatMap((item) => item.topics),
  status: ({ items }, { topic }) =>
    items
      .filter((item) => topic.length === 0 || item.topics.some((each) => topic.includes(each)))
      .map((item) => item.status),
  kind: ({ kind }) => [kind],
  body: ({ parties }, _, { bodyById }) =>
    parties.map(({ body }) => (body === undefined ? "province" : (bodyById.get(body)?.level ?? "province"))),
  country: ({ parties }, _, { provinceById }) => {
    const countries = new Set(parties.flatMap(({ province }) => provinceById.get(province)?.country ?? []));
    return countries.size > 1 ? ["across"] : [...countries];
  },
  confidence: ({ confidence }) => [confidence],
  completeness: ({ completeness }) => [completeness],
};

/** Whether an act may have been made in these years; one without a year cannot be placed in any. */
export function madeWithin(when: When, from: number | null, to: number | null): boolean {
  if (from === null && to === null) return true;
  if (when.precision === "yearless") return false;
  const begins = when.from === null ? Number.NEGATIVE_INFINITY : Number(when.from.slice(0, 4));
  const ends = when.to === null ? Number.POSITIVE_INFINITY : Number(when.to.slice(0, 4));
  return (to === null || begins <= to) && (from === null || ends >= from);
}

/** The agreements that a question leaves. */
export const filteredPlainly = (data: Dataset, { filter, day, matches }: Question): Agreement[] =>
  data.agreements.filter(
    (agreement) =>
      (day === null || madeBy(agreement.when, day)) &&
      madeWithin(agreement.when, filter.from, filter.to) &&
      (matches === null || matches.has(agreement.id)) &&
      facets
        .filter((facet) => filter[facet].length > 0)
        .every((facet) =>
          valuesOf[facet](agreement, filter, data).some((value) => filter[facet].includes(value)),
        ),
  );

/** How many agreements have a value among those that all other choices leave, by value. */
export function facetCountsPlainly(facet: Facet, data: Dataset, question: Question): Map<string, number> {
  const filter: Chosen = { ...question.filter, [facet]: [] };
  const counts = new Map<string, number>();
  for (const agreement of filteredPlainly(data, { ...question, filter })) {
    for (const value of new Set(valuesOf[facet](agreement, filter, data))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
