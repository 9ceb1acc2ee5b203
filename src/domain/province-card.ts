import { type Agreement, isProgramme } from "./agreement.ts";
import { type BorderShares, borderShares } from "./border-shares.ts";
import type { Dataset } from "./dataset.ts";
import { type ProvinceId, provincesOf } from "./ids.ts";
import { inVintage, unitIn } from "./lineage.ts";
import { type LinkAt, sidesOf } from "./links.ts";
import type { Coverage } from "./manifest.ts";
import { kindOn, namesOn, type Province } from "./province.ts";
import type { BorderAt, Shown } from "./shown.ts";
import type { Name } from "./text.ts";

/** What the panel tells of a province at the date and in the reading shown. */
export interface ProvinceCard {
  province: Province;
  /** name and kind on the day shown */
  names: Name;
  kind: Province["kind"];
  former: Province[];
  later: Province[];
  /** the merger it is a part of: the units that went into one, and that one; null where there was none */
  merger: { before: Province[]; after: Province } | null;
  /** of the date shown, or of its own day where the province is gone; longest border first */
  neighbours: { province: Province; border: BorderAt }[];
  /** of its borders with the other country, at the date shown */
  shares: BorderShares;
  /** most agreements first; in a link of provinces that are one today, the province itself with the two that signed */
  partners: { province: Province; link: LinkAt; sides: [Province, Province] }[];
  /** agreements that link no pair and that it is a member of */
  programmes: Agreement[];
  /** agreements and programmes, newest first */
  agreements: Agreement[];
  byYear: YearCount[];
  /** something was found of it by the date, whatever the filter leaves */
  found: boolean;
  /** how much was read about it; null where the manifest tells nothing */
  coverage: Coverage | null;
}

export interface YearCount {
  year: number;
  count: number;
}

/** The card of a province, or null where there is no such province. */
export function provinceCard(id: ProvinceId, shown: Shown, data: Dataset): ProvinceCard | null {
  const province = data.provinceById.get(id);
  if (province === undefined) return null;
  const known = (ids: readonly ProvinceId[]) => ids.flatMap((each) => data.provinceById.get(each) ?? []);
  const other = (pair: string) => known(provincesOf(pair).filter((each) => each !== id))[0] ?? province;
  const links = shown.links.filter((link) => link.provinces.includes(id));
  const programmes = shown.agreements.filter(
    (agreement) => isProgramme(agreement) && isMember(id, agreement, shown, data),
  );
  const agreements = newestFirst([...links.flatMap((link) => link.agreements), ...programmes]);
  return {
    province,
    names: namesOn(province, shown.day),
    kind: kindOn(province, shown.day),
    former: known(province.predecessors),
    later: known(province.successors),
    merger: mergerOf(province, known),
    neighbours: shown.borders
      .filter((border) => border.provinces.includes(id))
      .filter((border) => border.vintage === shown.vintage || !inVintage(province, shown.vintage))
      .map((border) => ({ province: other(border.id), border }))
      .toSorted((a, b) => b.border.km - a.border.km),
    shares: borderShares(shown, id),
    partners: links
      .map((link) => {
        const [a = province, b = province] = known(sidesOf(link, data.provinceById));
        return { province: other(link.id), link, sides: [a, b] as [Province, Province] };
      })
      .toSorted((a, b) => b.link.agreements.length - a.link.agreements.length),
    programmes,
    agreements,
    byYear: byYear(agreements),
    found: hasAnything(id, shown, data),
    coverage: data.manifest.coverage.byProvince[id] ?? null,
  };
}

/** Whether a province has an agreement by the date, filtered out or not: "none found" is only said where it has none. */
export const hasAnything = (id: ProvinceId, shown: Shown, data: Dataset): boolean =>
  [...shown.everyLink.values()].some((link) => link.provinces.includes(id)) ||
  shown.programmes.some((agreement) => isMember(id, agreement, shown, data));

function mergerOf(
  province: Province,
  known: (ids: readonly ProvinceId[]) => Province[],
): ProvinceCard["merger"] {
  const [after] = province.predecessors.length > 0 ? [province] : known(province.successors);
  return after === undefined ? null : { before: known(after.predecessors), after };
}

const isMember = (id: ProvinceId, agreement: Agreement, shown: Shown, data: Dataset): boolean =>
  agreement.parties.some(
    (party) =>
      party.province === id ||
      (shown.reading === "today" && unitIn(shown.vintage, party.province, data.provinceById) === id),
  );

/** Newest first, each once; the undated at the end. */
export const newestFirst = (agreements: readonly Agreement[]): Agreement[] =>
  [...new Map(agreements.map((agreement) => [agreement.id, agreement])).values()].toSorted((a, b) => {
    const [from, other] = [a.when.from ?? "", b.when.from ?? ""];
    return from === other ? (a.id < b.id ? 1 : -1) : from < other ? 1 : -1;
  });

/** Agreements by year, every year from the first to the last; those whose year is not known are left out. */
export function byYear(agreements: readonly Pick<Agreement, "when">[]): YearCount[] {
  const years = agreements.flatMap(({ when }) => yearOf(when) ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: years.filter((year) => year === first + i).length,
  }));
}

function yearOf({ precision, from }: Agreement["when"]): number | null {
  return precision === "set" || precision === "yearless" || from === null ? null : Number(from.slice(0, 4));
}
