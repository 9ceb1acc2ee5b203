import { type Agreement, placesNamed } from "./agreement.ts";
import { stateOf } from "./border-states.ts";
import type { Dataset, NamedPlaceRow } from "./dataset.ts";
import type { PairId } from "./ids.ts";
import { unitIn } from "./lineage.ts";
import type { Coverage } from "./manifest.ts";
import type { Province } from "./province.ts";
import type { BorderAt, Shown } from "./shown.ts";

/** The agreements of a border, by what each of them alone would make of its state. */
export interface Ties {
  signed: Agreement[];
  contact: Agreement[];
  local: Agreement[];
}

/** What the panel tells of a border at the date and in the reading shown. */
export interface BorderCard {
  border: BorderAt;
  ties: Ties;
  /** gates, towns, districts, roads that its agreements name and that lie in both provinces or in one of them */
  places: NamedPlaceRow[];
  /** its two provinces, with how much was read about each */
  sides: { province: Province; coverage: Coverage | null }[];
}

/** The card of a border, or null where no such border is shown. */
export function borderCard(id: PairId, shown: Shown, data: Dataset): BorderCard | null {
  const border = shown.borderById.get(id);
  if (border === undefined) return null;
  const stateAlone = (agreement: Agreement) => stateOf([agreement], border, data.provinceById, data.bodyById);
  const tied = (state: keyof Ties) =>
    border.agreements.filter((agreement) => stateAlone(agreement) === state);
  return {
    border,
    ties: { signed: tied("signed"), contact: tied("contact"), local: tied("local") },
    places: placesAlong(border, data),
    sides: border.provinces.flatMap((each) => {
      const province = data.provinceById.get(each);
      const coverage = data.manifest.coverage.byProvince[each] ?? null;
      return province === undefined ? [] : [{ province, coverage }];
    }),
  };
}

/** The places of a border's agreements that lie along it. Gates first, since they lie on the border itself. */
export function placesAlong(border: BorderAt, data: Dataset): NamedPlaceRow[] {
  const sides = new Set(border.provinces);
  const lies = ({ provinces }: NamedPlaceRow) =>
    provinces.some((id) => sides.has(unitIn(border.vintage, id, data.provinceById) ?? id));
  const named = new Set(border.agreements.flatMap(placesNamed));
  return [...named]
    .flatMap((id) => data.placeById.get(id) ?? [])
    .filter(lies)
    .toSorted((a, b) => Number(b.kind === "gate") - Number(a.kind === "gate"));
}
