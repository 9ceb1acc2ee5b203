import type { Agreement } from "./agreement.ts";
import { type PairId, type ProvinceId, pairId, provincesOf } from "./ids.ts";
import { inVintage, type Units, unitIn, vintageOn } from "./lineage.ts";
import type { Link, Reading, Relation } from "./link.ts";
import type { Neighbours } from "./neighbours.ts";
import type { VietnamVintage } from "./province.ts";
import { type Day, madeBy } from "./when.ts";

/** What links are made of: the agreement's date and its pairs as signed. */
export type Linking = Pick<Agreement, "id" | "when" | "pairs">;

/** A link at a date, with its agreements themselves, in date order. */
export type LinkAt<A extends Linking = Agreement> = Pick<
  Link,
  "id" | "reading" | "provinces" | "relation"
> & {
  agreements: A[];
};

export interface LinkQuestion<A extends Linking> {
  /** in date order */
  agreements: readonly A[];
  units: Units;
  neighbours: Neighbours;
  day: Day;
  reading: Reading;
}

/** The links at a day: those of the agreements that were made by then. */
export const linksAt = <A extends Linking>(question: LinkQuestion<A>): LinkAt<A>[] =>
  linksOf({
    ...question,
    agreements: question.agreements.filter((agreement) => madeBy(agreement.when, question.day)),
  });

/**
 * The links of agreements as they stand at a day, sorted by id. In reading `today` agreements of former provinces stand at their successors;
 * in reading `signed` at the provinces that signed. No agreement is counted twice in a link.
 */
export function linksOf<A extends Linking>(question: LinkQuestion<A>): LinkAt<A>[] {
  const { agreements, units, neighbours, day, reading } = question;
  const vintage = vintageOn(day);
  // several pairs may be one today, and an agreement is then met again in the same link right away
  const found = new Map<PairId, A[]>();
  const signed = new Map<PairId, A[] | null>();
  const linkOf = (pair: PairId): A[] | null => {
    const id = reading === "signed" ? pair : knownPairIn(vintage, pair, units);
    const together = id === null ? null : (found.get(id) ?? []);
    if (id !== null && together !== null) found.set(id, together);
    signed.set(pair, together);
    return together;
  };
  for (const agreement of agreements) {
    for (const pair of agreement.pairs) {
      const known = signed.get(pair);
      const together = known === undefined ? linkOf(pair) : known;
      if (together?.at(-1) !== agreement) together?.push(agreement);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, together]) => ({
      id,
      reading,
      provinces: provincesOf(id),
      relation: relationOf(id, vintage, units, neighbours),
      agreements: together,
    }));
}

/** Where pairs stand in a vintage: found once, since there are few of them however many agreements they have. */
const placed = new WeakMap<Units, Record<VietnamVintage, Map<PairId, PairId | null>>>();

function knownPairIn(vintage: VietnamVintage, pair: PairId, units: Units): PairId | null {
  const known = placed.get(units) ?? { vn34: new Map(), vn63: new Map() };
  placed.set(units, known);
  const found = known[vintage].get(pair);
  if (found !== undefined) return found;
  const id = pairIn(vintage, pair, units);
  known[vintage].set(pair, id);
  return id;
}

/** A pair on the provinces of a vintage, or null where a vintage has no such units. `x~x` where both are one. */
export function pairIn(vintage: VietnamVintage, pair: PairId, units: Units): PairId | null {
  const [a, b] = provincesOf(pair).map((id) => unitIn(vintage, id, units));
  return a == null || b == null ? null : pairId(a, b);
}

/**
 * The two provinces to call a link by: its own, but for provinces that are one today the two that signed
 * ("Lào Cai – Yên Bái"); the one of today twice where several pairs became that one.
 */
export function sidesOf(
  link: Pick<LinkAt<Linking>, "id" | "provinces" | "relation" | "agreements">,
  units: Units,
): [ProvinceId, ProvinceId] {
  if (link.relation !== "merged") return link.provinces;
  const parts = new Set(link.provinces.flatMap((id) => [id, ...(units.get(id)?.predecessors ?? [])]));
  const pairs = link.agreements.flatMap((agreement) => agreement.pairs);
  const within = new Set(pairs.filter((pair) => provincesOf(pair).every((id) => parts.has(id))));
  const [only, ...more] = within;
  return only === undefined || more.length > 0 ? link.provinces : provincesOf(only);
}

/** How the provinces of a pair lie to each other: on the vintage asked for, or on their own where they are gone. */
export function relationOf(
  pair: PairId,
  vintage: VietnamVintage,
  units: Units,
  neighbours: Neighbours,
): Relation {
  const [a, b] = provincesOf(pair);
  if (a === b) return "merged";
  const across = units.get(a)?.country !== units.get(b)?.country;
  const near = neighbours[ownVintage(pair, vintage, units)].has(pair);
  if (across) return near ? "neighbours-across" : "distant-across";
  return near ? "neighbours-domestic" : "distant-domestic";
}

/** The vintage both provinces of a pair stand in: the one asked for where it can be. */
export function ownVintage(pair: PairId, asked: VietnamVintage, units: Units): VietnamVintage {
  const standIn = (vintage: VietnamVintage) =>
    provincesOf(pair).every((id) => {
      const unit = units.get(id);
      return unit !== undefined && inVintage(unit, vintage);
    });
  if (standIn(asked)) return asked;
  return asked === "vn34" ? "vn63" : "vn34";
}
