import type { Agreement } from "./agreement.ts";
import { columnsOf } from "./agreement-columns.ts";
import type { Dataset } from "./dataset.ts";
import { foldOnce, hasWords, type Query, queryOf } from "./fold.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import { type LinkAt, sidesOf } from "./links.ts";
import type { Province } from "./province.ts";
import { provinceNames } from "./province-names.ts";
import { scoreOf, type TextFinds } from "./search-finds.ts";
import type { Shown } from "./shown.ts";
import type { Name, Text } from "./text.ts";

/** What a search finds. Topics, people and places are not shown by themselves: they lead to the agreements with them. */
export type Hit =
  | { group: "provinces"; id: ProvinceId }
  | { group: "links"; id: PairId; link: LinkAt }
  | { group: "topics"; id: string; names: Name; agreements: number }
  | { group: "agreements"; agreement: Agreement }
  | { group: "items"; agreement: Agreement; item: number; text: Text }
  | { group: "people"; name: string; agreements: number }
  | { group: "places"; names: Name; agreements: number };
export type Group = Hit["group"];

/** The hits of a group, best first, cut; `all` counts them before the cut; null: not counted yet. */
export interface Found {
  group: Group;
  hits: Hit[];
  all: number | null;
}

/** How many hits of a group are listed. */
const listed = { provinces: 12, links: 3, topics: 3 };

type Scored = { hit: Hit; score: number };
type Score = (texts: readonly string[]) => number;

/**
 * What a query finds by the names of things, by group and best first. Provinces are found whether or not they stand
 * at the date shown; the rest is of what is shown.
 */
export function searchNames(query: string, shown: Shown, data: Dataset): Found[] {
  const asked = queryOf(query);
  if (asked.whole === "") return [];
  const score = scoreOf(asked, query);
  const best: Score = (texts) => Math.max(0, ...texts.map((text) => score(text, foldOnce(text))));
  return [
    cut("provinces", provinceHits(data, best)),
    cut("links", linkHits(shown, data, asked)),
    cut("topics", topicHits(shown, data, best)),
  ].filter(({ all }) => all !== 0);
}

/** The same of what was found in the texts of agreements. */
export function searchTexts({ agreements, items, people, places }: TextFinds, data: Dataset): Found[] {
  const { newest, agreements: rows } = columnsOf(data);
  const agreementAt = (place: number) => rows[newest[place] ?? -1];
  const found: Found[] = [
    {
      group: "agreements",
      all: agreements.all,
      hits: agreements.hits.flatMap((place) => {
        const agreement = agreementAt(place);
        return agreement === undefined ? [] : { group: "agreements" as const, agreement };
      }),
    },
    {
      group: "items",
      all: items.all,
      hits: items.hits.flatMap((hit) => {
        const agreement = agreementAt(hit.agreement);
        return agreement === undefined ? [] : { group: "items" as const, ...hit, agreement };
      }),
    },
    { group: "people", all: people.all, hits: people.hits.map((hit) => ({ group: "people", ...hit })) },
    { group: "places", all: places.all, hits: places.hits.map((hit) => ({ group: "places", ...hit })) },
  ];
  return found.filter(({ all }) => all !== 0);
}

const placed = new WeakMap<readonly Agreement[], Uint8Array>();

/** A 1 for each agreement that is shown, in the order of an index of texts, newest first; null: all are. */
export function placesShown({ newest }: Pick<Shown, "newest">, data: Dataset): Uint8Array | null {
  const columns = columnsOf(data);
  if (newest.length === columns.newest.length) return null;
  const known = placed.get(newest);
  if (known !== undefined) return known;
  const places = new Uint8Array(columns.newest.length);
  let next = 0;
  columns.newest.forEach((row, place) => {
    if (columns.agreements[row] !== newest[next]) return;
    next++;
    places[place] = 1;
  });
  placed.set(newest, places);
  return places;
}

/** The ids of all agreements in the order of an index of texts. */
export const orderOf = (data: Dataset): string[] => {
  const { newest, agreements } = columnsOf(data);
  return Array.from(newest, (row) => agreements[row]?.id ?? "");
};

function cut(group: keyof typeof listed, scored: Scored[]): Found {
  const hits = scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score);
  return { group, hits: hits.slice(0, listed[group]).map(({ hit }) => hit), all: hits.length };
}

const provinceHits = ({ provinces }: Dataset, best: Score): Scored[] =>
  provinces.map((province) => ({
    hit: { group: "provinces", id: province.id },
    // of two of one name the one that stands today comes first
    score: lifted(best(provinceNames(province)), province.validTo === null),
  }));

const lifted = (score: number, isFirst: boolean): number => (score > 0 && isFirst ? score + 0.5 : score);

/** Links answer to the names of both their provinces together, in any order: "quang tri salavan". */
function linkHits({ links }: Shown, data: Dataset, { words }: Query): Scored[] {
  const hits = links.flatMap((link): { hit: Hit & { group: "links" }; score: number }[] => {
    const [a = "", b = ""] = sidesOf(link, data.provinceById).map((id) => {
      const province = data.provinceById.get(id);
      return province === undefined ? "" : foldedNames(province);
    });
    const alone = hasWords(a, words) || hasWords(b, words);
    const together = !alone && hasWords(`${a} · ${b}`, words);
    return together ? [{ hit: { group: "links", id: link.id, link }, score: 1 }] : [];
  });
  return hits.sort((a, b) => b.hit.link.agreements.length - a.hit.link.agreements.length);
}

const names = new WeakMap<Province, string>();

function foldedNames(province: Province): string {
  const known = names.get(province) ?? foldOnce(provinceNames(province).join(" · "));
  names.set(province, known);
  return known;
}

function topicHits(shown: Shown, data: Dataset, best: Score): Scored[] {
  const counts = countsOf(shown, data);
  return data.topics.map(({ id, names: { vi, en, lo } }) => ({
    hit: { group: "topics", id, names: { vi, en, lo }, agreements: counts.get(id) ?? 0 },
    score: best([vi, en, lo]),
  }));
}

const counted = new WeakMap<readonly Agreement[], ReadonlyMap<string, number>>();

/** How many of the agreements shown speak of each topic; kept as long as their list. */
function countsOf({ newest }: Shown, data: Dataset): ReadonlyMap<string, number> {
  const known = counted.get(newest);
  if (known !== undefined) return known;
  const { newest: order, agreements, topics, topicIds, words } = columnsOf(data);
  const counts = new Uint32Array(32 * words);
  let next = 0;
  for (const row of order) {
    if (agreements[row] !== newest[next]) continue;
    next++;
    for (let word = 0; word < words; word++)
      for (let bits = topics[row * words + word] ?? 0; bits !== 0; bits &= bits - 1) {
        const topic = 32 * word + 31 - Math.clz32(bits & -bits);
        counts[topic] = (counts[topic] ?? 0) + 1;
      }
  }
  const found = new Map(topicIds.map((id, topic) => [id, counts[topic] ?? 0]));
  counted.set(newest, found);
  return found;
}
