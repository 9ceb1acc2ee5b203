import { namesOn, type Province } from "../../domain/province.ts";
import { provinceNames } from "../../domain/province-names.ts";
import type { When } from "../../domain/when.ts";
import type { Records } from "../read.ts";
import { called, nearest } from "./nearest.ts";

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
  const these = provincesCalled(said, provinces);
  const found = these.filter((province) => existedAt(province, when));
  if (found.length > 0) return { found, hint: "" };
  const [gone] = these;
  if (gone === undefined) return unknownParty(said, when, provinces);
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

/** What is to be said of a name that none has: that two were named at once, or who is nearly called so. */
function unknownParty(said: string, when: When, provinces: readonly Province[]): PartyMatch {
  const parts = said.split(/[,;+&]| và | and | - /).filter((part) => part.trim() !== "");
  if (parts.length > 1 && parts.every((part) => provincesCalled(part, provinces).length > 0)) {
    return { found: [], hint: "one province at a time" };
  }
  const near = nearest(said, provinces, provinceNames).filter((one) => existedAt(one, when));
  const hint = `no province is called “${said}”`;
  return near.length > 0 ? { found: near.slice(0, 5), hint: `${hint}; nearly so:` } : { found: [], hint };
}

/** The provinces of the records. Matching asks for the names only; where one stands on the map is the boundaries' to say. */
export const nameable = (records: Pick<Records, "provinces">): Province[] =>
  records.provinces.entries.map(({ value }) => ({
    ...value,
    labelPoint: [value.seat.lng, value.seat.lat] satisfies [number, number],
  }));

function provincesCalled(said: string, provinces: readonly Province[]): Province[] {
  const exact = provinces.filter(({ id }) => id === said.trim());
  if (exact.length > 0) return exact;
  const name = said.trim().replace(/^(tỉnh|thành phố|tp\.?|province of|la-|vn-)\s*/i, "");
  return called(name, provinces, provinceNames);
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
