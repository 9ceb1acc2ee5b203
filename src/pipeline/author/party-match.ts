import { fitOf, fold, queryOf } from "../../domain/fold.ts";
import { namesOn, type Province } from "../../domain/province.ts";
import { provinceNames } from "../../domain/search-text.ts";
import type { When } from "../../domain/when.ts";

/** The provinces that an author may mean, best first, and what is to be said where there is none. */
export interface PartyMatch {
  found: Province[];
  hint: string;
}

/**
 * The provinces that are called so, or nearly so, and existed at a date: by id, or by any of their names without
 * regard to case, marks, blanks and hyphens. Of those that fit as well as each other, all.
 */
export function matchParty(said: string, when: When, provinces: readonly Province[]): PartyMatch {
  const called = provincesCalled(said, provinces);
  const found = called.filter((province) => existedAt(province, when));
  if (found.length > 0) return { found, hint: "" };
  const [gone] = called;
  if (gone === undefined) return { found, hint: `no province is called “${said}”` };
  const heirs =
    gone.validTo !== null && when.from !== null && gone.validTo < when.from
      ? gone.successors
      : gone.predecessors;
  const ofTheDay = heirs.flatMap((id) => provinces.find((province) => province.id === id) ?? []);
  const span =
    gone.validTo !== null && heirs === gone.successors
      ? `ended on ${gone.validTo}`
      : `began on ${gone.validFrom}`;
  return { found: ofTheDay, hint: `${gone.names.en} (${gone.id}) ${span}; of that day:` };
}

function provincesCalled(said: string, provinces: readonly Province[]): Province[] {
  const exact = provinces.filter(({ id }) => id === said.trim());
  if (exact.length > 0) return exact;
  const query = queryOf(said.replace(/^(tỉnh|thành phố|tp\.?|province of)\s+/i, ""));
  const fits = provinces.map((province) => ({
    province,
    fits: new Set(provinceNames(province).map((name) => fitOf(query, fold(name)))),
  }));
  for (const fit of ["whole", "beginning", "words"] as const) {
    const these = fits.filter((one) => one.fits.has(fit)).map(({ province }) => province);
    if (these.length > 0) return these;
  }
  return [];
}

const existedAt = ({ validFrom, validTo }: Province, { from, to }: When): boolean =>
  (validFrom === null || to === null || validFrom <= to) &&
  (validTo === null || from === null || from <= validTo);

/** A province as it is shown to choose from: its names on the day and its id. */
export function shownProvince(province: Province, { from, to }: When): string {
  const day = from ?? to;
  const { vi, en } = day === null ? province.names : namesOn(province, day);
  return `${vi === en ? vi : `${vi} / ${en}`}, ${province.country === "VN" ? "Vietnam" : "Laos"} (${province.id})`;
}
