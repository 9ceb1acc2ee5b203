import type { Agreement, WholeAgreement } from "./agreement.ts";
import { completenesses, confidences, kinds } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { unitIn } from "./lineage.ts";
import type { PublishedSource } from "./lists.ts";
import type { Coverage, Manifest } from "./manifest.ts";
import type { Province } from "./province.ts";
import { byYear, type YearCount } from "./province-card.ts";

/** A thing and how many there are of it. */
export interface Count {
  id: string;
  count: number;
}

/** A publisher and its pages; `weak`: those that are not its own page of the text (mirrors, lists, translations). */
export interface Publisher {
  /** null: the pages name none */
  name: string | null;
  pages: number;
  weak: number;
  /** the newest date of publication that a page gives */
  newest: string | null;
}

/** A province that stands today, with what it and those that went into it made, and how much was read about them. */
export interface ProvinceCount {
  province: Province;
  agreements: number;
  signed: number;
  coverage: Coverage | null;
}

/** What the data holds, whatever a reader looks at: the figures of "About the data". */
export interface Portrait {
  agreements: number;
  pages: number;
  weakPages: number;
  kinds: Count[];
  /** of items */
  topics: Count[];
  confidence: Count[];
  completeness: Count[];
  /** whose date is inferred, or known only as a span or without its year */
  uncertainDates: number;
  conflicts: number;
  /** pages in Lao */
  laoPages: number;
  /** whose every possible day is before 2011 */
  early: number;
  years: YearCount[];
  publishers: Publisher[];
  pageYears: YearCount[];
  /** pages that give no date */
  undatedPages: number;
  provinces: ProvinceCount[];
  /** provinces of today about which no page was read */
  unread: Province[];
  files: Manifest["files"];
}

/** All of the data as published: what its figures are taken from. */
export interface Whole {
  agreements: readonly WholeAgreement[];
  sources: readonly PublishedSource[];
  manifest: Manifest;
}

/** The figures of the data. */
export function dataPortrait(data: Dataset, { agreements: whole, sources, manifest }: Whole): Portrait {
  const { agreements } = data;
  const count = (test: (agreement: Agreement) => boolean) => agreements.filter(test).length;
  const provinces = provinceCounts(data);
  const dated = sources.filter(({ published }) => /^\d{4}/.test(published));
  return {
    agreements: agreements.length,
    pages: sources.length,
    weakPages: sources.filter(isWeak).length,
    kinds: kinds.map((id) => ({ id, count: count(({ kind }) => kind === id) })),
    topics: counted(agreements.flatMap(({ items }) => items.flatMap(({ topics }) => topics))),
    confidence: confidences.map((id) => ({
      id,
      count: count(({ confidence }) => confidence === id),
    })),
    completeness: completenesses.map((id) => ({
      id,
      count: count(({ completeness }) => completeness === id),
    })),
    uncertainDates: count(
      ({ when }) => when.uncertain || when.precision === "set" || when.precision === "yearless",
    ),
    conflicts: whole.filter(({ conflicts = [] }) => conflicts.length > 0).length,
    laoPages: sources.filter(({ language }) => language === "lo").length,
    early: count(({ when }) => when.to !== null && when.to < "2011-01-01"),
    years: byYear(agreements),
    publishers: publishersOf(sources),
    pageYears: byYear(
      dated.map(({ published }) => ({
        when: {
          edtf: published,
          from: `${published.slice(0, 4)}-01-01`,
          to: null,
          precision: "year",
          uncertain: false,
        },
      })),
    ),
    undatedPages: sources.length - dated.length,
    provinces,
    unread: provinces
      .filter(({ coverage }) => !coverage || coverage.pages === 0)
      .map(({ province }) => province),
    files: manifest.files,
  };
}

const isWeak = ({ edition }: PublishedSource): boolean => edition !== undefined;

/** How often each id is met, the most frequent first. */
function counted(ids: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function publishersOf(sources: readonly PublishedSource[]): Publisher[] {
  const publishers = new Map<string, Publisher>();
  for (const source of sources) {
    const name = source.publisher === "notGiven" ? null : source.publisher;
    const before = publishers.get(name ?? "") ?? { name, pages: 0, weak: 0, newest: null };
    const date = source.published === "notGiven" ? null : source.published;
    publishers.set(name ?? "", {
      name,
      pages: before.pages + 1,
      weak: before.weak + Number(isWeak(source)),
      newest: date !== null && (before.newest === null || date > before.newest) ? date : before.newest,
    });
  }
  return [...publishers.values()].toSorted((a, b) => b.pages - a.pages);
}

function provinceCounts({ provinces, agreements, provinceById, manifest }: Dataset): ProvinceCount[] {
  const made = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const units = agreement.parties.map(({ province }) => unitIn("vn34", province, provinceById) ?? province);
    for (const id of new Set(units)) {
      const own = made.get(id);
      if (own === undefined) made.set(id, [agreement]);
      else own.push(agreement);
    }
  }
  return provinces
    .filter(({ validTo }) => validTo === null)
    .map((province) => {
      const own = made.get(province.id) ?? [];
      return {
        province,
        agreements: own.length,
        signed: own.filter(({ signed }) => signed).length,
        coverage: manifest.coverage.byProvince[province.id] ?? null,
      };
    });
}
