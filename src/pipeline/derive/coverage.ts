import type { WholeAgreement } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import { type Units, unitIn } from "../../domain/lineage.ts";
import type { Source } from "../../domain/lists.ts";
import type { Coverage } from "../../domain/manifest.ts";
import type { When } from "../../domain/when.ts";

/**
 * How much was read about each province: the pages that its agreements cite, and the newest date among them.
 * A province of today is covered by what was read about its predecessors too, whose agreements it inherits.
 */
export function deriveCoverage(
  agreements: readonly WholeAgreement[],
  sources: readonly Source[],
  units: Units,
): Record<ProvinceId, Coverage> {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const read = new Map<ProvinceId, Map<string, string | null>>();
  for (const agreement of agreements) {
    for (const { page } of agreement.sources) {
      const date = dateOf(sourceById.get(page), agreement.when);
      for (const province of covered(agreement, units)) {
        const pages = read.get(province) ?? new Map<string, string | null>();
        pages.set(page, later(pages.get(page) ?? null, date));
        read.set(province, pages);
      }
    }
  }
  return Object.fromEntries(
    [...units.keys()].map((province) => {
      const pages = [...(read.get(province) ?? [])];
      return [
        province,
        { pages: pages.length, newest: pages.reduce<string | null>((a, [, b]) => later(a, b), null) },
      ];
    }),
  );
}

const covered = ({ parties }: WholeAgreement, units: Units): Set<ProvinceId> =>
  new Set(parties.flatMap(({ province }) => [province, unitIn("vn34", province, units) ?? province]));

/** When a page is from: its own date, or that of the act it reports where it gives none. */
function dateOf(source: Source | undefined, act: When): string | null {
  if (source === undefined || source.published === "notGiven") return shown(act);
  const reading = readEdtf(source.published);
  return reading.ok ? shown(reading.when) : null;
}

/** The first day a date can mean, and no more exact than the date is. */
function shown({ from, precision }: When): string | null {
  const length = precision === "year" ? 4 : precision === "month" ? 7 : 10;
  return from?.slice(0, length) ?? null;
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
