import type { Agreement } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { foldOnce, queryOf } from "./fold.ts";
import type { ProvinceId } from "./ids.ts";
import { provinceNames } from "./province-names.ts";
import { type Found, type Hit, searchTexts } from "./search.ts";
import { listed, scoreOf, type TextFinds } from "./search-finds.ts";
import type { Shown } from "./shown.ts";

/**
 * So many of the newest agreements are looked through, and where few answer, at most so many: as many titles as can be
 * folded between a key and its picture.
 */
const looked = { least: 400, most: 2000 };

/**
 * What answers a query until all texts do, without a count: agreements by their titles and by the provinces that made them,
 * among the newest shown, and what of an earlier answer, to another query or of fewer texts, holds for this one too.
 */
export function searchAtHand(
  query: string,
  { newest }: Pick<Shown, "newest">,
  data: Dataset,
  earlier: TextFinds | null,
): Found[] {
  const asked = queryOf(query);
  if (asked.whole === "") return [];
  const score = scoreOf(asked, query);
  const best = (texts: readonly (string | undefined)[]): number =>
    Math.max(0, ...texts.map((text) => (text === undefined ? 0 : score(text, foldOnce(text)))));
  const makers = makersOf(data, best);
  const scoreOfAgreement = ({ title: { vi, en, lo }, parties }: Agreement): number =>
    best([vi, en, lo]) || Number(parties.some(({ province }) => makers.has(province)));
  const holds = (hit: Hit): boolean => {
    switch (hit.group) {
      case "agreements":
        return scoreOfAgreement(hit.agreement) > 0;
      case "items":
        return best([hit.text.vi, hit.text.en, hit.text.lo]) > 0;
      case "people":
        return best([hit.name]) > 0;
      case "places":
        return best([hit.names.vi, hit.names.en, hit.names.lo]) > 0;
      default:
        return false;
    }
  };
  const kept = (earlier === null ? [] : searchTexts(earlier, data)).map(
    ({ group, hits }): Found => ({ group, hits: hits.filter(holds), all: null }),
  );
  const scored: { agreement: Agreement; score: number }[] = [];
  for (const [at, agreement] of newest.slice(0, looked.most).entries()) {
    if (at >= looked.least && scored.length >= listed.agreements) break;
    const score = scoreOfAgreement(agreement);
    if (score > 0) scored.push({ agreement, score });
  }
  const titled = scored
    .toSorted((a, b) => b.score - a.score)
    .map(({ agreement }): Hit => ({ group: "agreements", agreement }));
  const others = kept.find(({ group }) => group === "agreements")?.hits ?? [];
  const agreements: Found = {
    group: "agreements",
    hits: withoutTwice([...titled.slice(0, listed.agreements), ...others]).slice(0, listed.agreements),
    all: null,
  };
  return [agreements, ...kept.filter(({ group }) => group !== "agreements")].filter(
    ({ hits }) => hits.length > 0,
  );
}

/** The provinces that a query names. */
const makersOf = (
  { provinces }: Dataset,
  best: (texts: readonly string[]) => number,
): ReadonlySet<ProvinceId> =>
  new Set(provinces.filter((province) => best(provinceNames(province)) > 0).map(({ id }) => id));

function withoutTwice(hits: readonly Hit[]): Hit[] {
  const seen = new Set<Agreement>();
  return hits.filter((hit) => {
    if (hit.group !== "agreements" || seen.has(hit.agreement)) return false;
    seen.add(hit.agreement);
    return true;
  });
}
