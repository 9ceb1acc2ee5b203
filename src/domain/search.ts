import type { Agreement } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { type Fit, fitOf, foldCase, foldOnce, hasWords, type Query, queryOf } from "./fold.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import { type LinkAt, sidesOf } from "./links.ts";
import { newestFirst } from "./province-card.ts";
import { placeNames, provinceNames } from "./search-text.ts";
import type { Shown } from "./shown.ts";
import type { Lang, Name, Text } from "./text.ts";

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

/** The hits of a group, best first, cut; `all` counts them before the cut. */
export interface Found {
  group: Group;
  hits: Hit[];
  all: number;
}

/** How many hits of a group are listed. */
const listed: Record<Group, number> = {
  provinces: 12,
  links: 3,
  topics: 3,
  agreements: 6,
  items: 4,
  people: 3,
  places: 3,
};
const worth: Record<Fit, number> = { whole: 6, beginning: 4, words: 2, none: 0 };

type Scored = { hit: Hit; score: number };

/**
 * What a query finds, by group and best first: a name as a whole before one that begins so before words inside it;
 * where the query has marks, texts with the very same marks come first; then the newest or busiest.
 * Provinces are found whether or not they stand at the date shown; the rest is of what is shown.
 */
export function search(query: string, shown: Shown, data: Dataset, lang: Lang): Found[] {
  const asked = queryOf(query);
  if (asked.whole === "") return [];
  const score = (text: string): number => {
    const fit = worth[fitOf(asked, foldOnce(text))];
    return fit > 0 && foldCase(text).includes(foldCase(query.trim())) ? fit + 1 : fit;
  };
  const best = (texts: readonly string[]) => Math.max(0, ...texts.map(score));
  const groups: [Group, Scored[]][] = [
    ["provinces", provinceHits(data, best)],
    ["links", linkHits(shown, data, asked)],
    ["topics", topicHits(shown, data, best)],
    ["agreements", agreementHits(shown, data, lang, best)],
    ["items", itemHits(shown, data, lang, best)],
    ["people", namedHits(peopleIn(shown.agreements, data), best)],
    ["places", namedHits(placesIn(shown.agreements, data), best)],
  ];
  return groups.flatMap(([group, scored]) => {
    const hits = scored.filter((one) => one.score > 0).toSorted((a, b) => b.score - a.score);
    if (hits.length === 0) return [];
    return { group, hits: hits.slice(0, listed[group]).map(({ hit }) => hit), all: hits.length };
  });
}

type Best = (texts: readonly string[]) => number;

const provinceHits = ({ provinces }: Dataset, best: Best): Scored[] =>
  provinces.map((province) => ({
    hit: { group: "provinces", id: province.id },
    // of two of one name the one that stands today comes first
    score: lifted(best(provinceNames(province)), province.validTo === null),
  }));

const lifted = (score: number, isFirst: boolean): number => (score > 0 && isFirst ? score + 0.5 : score);

/** Links answer to the names of both their provinces together, in any order: "quang tri salavan". */
function linkHits({ links }: Shown, data: Dataset, { words }: Query): Scored[] {
  return links
    .toSorted((a, b) => b.agreements.length - a.agreements.length)
    .map((link) => {
      const [a = "", b = ""] = sidesOf(link, data.provinceById).map((id) => {
        const province = data.provinceById.get(id);
        return province === undefined ? "" : foldOnce(provinceNames(province).join(" · "));
      });
      const alone = hasWords(a, words) || hasWords(b, words);
      return {
        hit: { group: "links", id: link.id, link },
        score: !alone && hasWords(`${a} · ${b}`, words) ? worth.words : 0,
      };
    });
}

const topicHits = ({ agreements }: Shown, { topics }: Dataset, best: Best): Scored[] =>
  topics.map(({ id, names }) => ({
    hit: {
      group: "topics",
      id,
      names,
      agreements: agreements.filter(({ items }) => items.some((item) => item.topics.includes(id))).length,
    },
    score: best([names.vi, names.en, names.lo]),
  }));

/** In the order of languages that a reader would have them: one's own first. */
const own = (text: Text, lang: Lang): string[] =>
  [text[lang], text.vi, text.en, text.lo].filter((one) => one !== undefined);

/** By their titles, and after those by any name of a province that made them: "udomxay" is in no title. */
const agreementHits = ({ agreements }: Shown, data: Dataset, lang: Lang, best: Best): Scored[] =>
  newestFirst(agreements).map((agreement) => {
    const provinces = agreement.parties.flatMap(({ province }) => data.provinceById.get(province) ?? []);
    const score = best(own(agreement.title, lang));
    const isMade = () => best(provinces.flatMap(provinceNames)) > 0;
    return { hit: { group: "agreements", agreement }, score: score > 0 ? score : Number(isMade()) };
  });

const itemHits = ({ agreements }: Shown, { whole }: Dataset, lang: Lang, best: Best): Scored[] =>
  newestFirst(agreements).flatMap((agreement) =>
    (whole.get(agreement.id)?.items ?? []).map(({ id, text }) => ({
      hit: { group: "items" as const, agreement, item: id, text },
      score: best(own(text, lang)),
    })),
  );

/** Things that several agreements name, each once, with what it is called and in how many agreements. */
type Named = { hit: (agreements: number) => Hit; texts: string[]; agreements: Set<string> };

const namedHits = (named: ReadonlyMap<string, Named>, best: Best): Scored[] =>
  [...named.values()]
    .toSorted((a, b) => b.agreements.size - a.agreements.size)
    .map(({ hit, texts, agreements }) => ({ hit: hit(agreements.size), score: best(texts) }));

function peopleIn(agreements: readonly Agreement[], { whole }: Dataset): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const { id } of agreements) {
    for (const { name } of (whole.get(id)?.parties ?? []).flatMap(({ people = [] }) => people)) {
      const key = foldOnce(name);
      const known = named.get(key) ?? {
        hit: (count: number): Hit => ({ group: "people", name, agreements: count }),
        texts: [name],
        agreements: new Set<string>(),
      };
      named.set(key, { ...known, agreements: known.agreements.add(id) });
    }
  }
  return named;
}

function placesIn(agreements: readonly Agreement[], data: Dataset): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const agreement of agreements) {
    const act = agreement.place?.name;
    const own = act ? [{ vi: act.vi, en: act.en, lo: act.lo ?? act.vi }] : [];
    for (const names of [...placeNames(agreement, data), ...own]) {
      const known = named.get(foldOnce(names.vi)) ?? {
        hit: (count: number): Hit => ({ group: "places", names, agreements: count }),
        texts: [names.vi, names.en, names.lo],
        agreements: new Set<string>(),
      };
      named.set(foldOnce(names.vi), { ...known, agreements: known.agreements.add(agreement.id) });
    }
  }
  return named;
}
