import type { Agreement } from "./agreement.ts";
import { distanceKm } from "./course.ts";
import type { Dataset } from "./dataset.ts";
import { type PairId, pairId } from "./ids.ts";
import { type LinkAt, pairIn, sidesOf } from "./links.ts";
import { type MoneySum, moneySums } from "./money-sums.ts";
import type { Province } from "./province.ts";
import type { BorderAt, Shown } from "./shown.ts";

export type PlannedAct = Agreement["planned"][number] & { agreement: Agreement };

/** What the panel tells of a link at the date and in the reading shown. */
export interface LinkCard {
  link: LinkAt;
  provinces: [Province, Province];
  /** null: they share none */
  border: BorderAt | null;
  /** km between the two seats as the crow flies */
  distanceKm: number;
  /** first and last year of their dated agreements */
  years: [number, number] | null;
  signed: number;
  /** all that the pair has at the date, whatever the filter leaves */
  whole: Agreement[];
  /** what their agreements announce, soonest first */
  planned: PlannedAct[];
  money: MoneySum[];
  topics: TopicShare[];
}

/** How often a topic is met in a link. */
export interface TopicShare {
  topic: string;
  items: number;
  agreements: number;
}

/** The card of a link, or null where nothing links the pair. */
export function linkCard(id: PairId, shown: Shown, data: Dataset): LinkCard | null {
  const link = shown.linkById.get(id);
  const [a, b] = (link ? sidesOf(link, data.provinceById) : []).map((each) => data.provinceById.get(each));
  if (link === undefined || a === undefined || b === undefined) return null;
  return {
    link,
    provinces: [a, b],
    border: shown.borderById.get(id) ?? null,
    distanceKm: distanceKm([a.seat.lng, a.seat.lat], [b.seat.lng, b.seat.lat]),
    years: yearsOf(link.agreements),
    signed: link.agreements.filter((agreement) => agreement.signed).length,
    whole: shown.everyLink.get(id)?.agreements ?? link.agreements,
    planned: link.agreements
      .flatMap((agreement) => agreement.planned.map((act) => ({ ...act, agreement })))
      .toSorted((x, y) => ((x.when.from ?? "") < (y.when.from ?? "") ? -1 : 1)),
    money: moneySums(link.agreements.map((agreement) => withMoneyOf(link.id, agreement, data))),
    topics: topicShares(link.agreements),
  };
}

/**
 * An agreement with only the money that went between the two: of an agreement of more parties, a sum that names no
 * payer and payee, or another, cannot be credited to one pair. Outcomes keep their places, which `repeats` counts.
 */
function withMoneyOf(pair: PairId, agreement: Agreement, { provinceById }: Dataset): Agreement {
  if (agreement.parties.length === 2) return agreement;
  const isOfPair = (by: string, to: string) =>
    pairId(by, to) === pair || pairIn("vn34", pairId(by, to), provinceById) === pair;
  return {
    ...agreement,
    outcomes: agreement.outcomes?.map(({ money, ...outcome }) =>
      money?.by !== undefined && money.to !== undefined && isOfPair(money.by, money.to)
        ? { ...outcome, money }
        : outcome,
    ),
  };
}

function yearsOf(agreements: readonly Agreement[]): [number, number] | null {
  const years = agreements
    .filter(({ when }) => when.precision !== "set" && when.precision !== "yearless")
    .flatMap(({ when }) =>
      [when.from, when.to].flatMap((day) => (day === null ? [] : Number(day.slice(0, 4)))),
    );
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** Topics by how many agreements speak of them, then by items, then by id. */
export function topicShares(agreements: readonly Pick<Agreement, "id" | "items">[]): TopicShare[] {
  const shares = new Map<string, { items: number; agreements: Set<string> }>();
  for (const agreement of agreements) {
    for (const topic of agreement.items.flatMap((item) => item.topics)) {
      const share = shares.get(topic) ?? { items: 0, agreements: new Set<string>() };
      share.items += 1;
      share.agreements.add(agreement.id);
      shares.set(topic, share);
    }
  }
  return [...shares]
    .map(([topic, share]) => ({ topic, items: share.items, agreements: share.agreements.size }))
    .toSorted((a, b) => b.agreements - a.agreements || b.items - a.items || (a.topic < b.topic ? -1 : 1));
}
