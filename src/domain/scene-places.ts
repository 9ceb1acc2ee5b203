import { placesNamed } from "./agreement.ts";
import { placesAlong } from "./border-card.ts";
import type { Dataset } from "./dataset.ts";
import type { PlaceMark } from "./scene-marks.ts";
import type { Shown } from "./shown.ts";
import type { Name } from "./text.ts";

/** A place of the map with its names. */
export type NamedPlace = PlaceMark & { names: Name };

const ofAct = "!place";

/** Where an agreement in focus was made, and the places that it names, as far as their points are known. */
function placesOf(agreement: string, data: Dataset): NamedPlace[] {
  const record = data.agreementById.get(agreement);
  if (record === undefined) return [];
  const named = placesNamed(record).flatMap((id) => placeOf(id, data) ?? []);
  const act = placeOf(record.id + ofAct, data);
  // the act's own place is often one that an item names too: that one has its words in every language
  return act === null || named.some((place) => isSame(place, act)) ? named : [act, ...named];
}

/** The places that a focus shows: those of an agreement, or those along a border. */
export function placesShown({ focus, borderById }: Shown, data: Dataset): NamedPlace[] {
  if (focus.kind === "agreement") return placesOf(focus.id, data);
  const border = focus.kind === "border" ? borderById.get(focus.id) : undefined;
  return border === undefined ? [] : placesAlong(border, data).flatMap(({ id }) => placeOf(id, data) ?? []);
}

const isSame = (a: NamedPlace, b: NamedPlace): boolean =>
  a.names.vi === b.names.vi || (Math.abs(a.at[0] - b.at[0]) < 0.01 && Math.abs(a.at[1] - b.at[1]) < 0.01);

/** The place of a mark's id: one of the closed list, or where an agreement was made (`<agreement>!place`). */
export function placeOf(id: string, data: Pick<Dataset, "agreementById" | "placeById">): NamedPlace | null {
  const act = id.endsWith(ofAct) ? data.agreementById.get(id.slice(0, -ofAct.length))?.place : undefined;
  const place = act
    ? { point: act.point, names: { vi: act.name.vi, lo: act.name.lo ?? act.name.vi, en: act.name.en } }
    : data.placeById.get(id);
  return place?.point ? { id, at: [place.point[0], place.point[1]], names: place.names } : null;
}
