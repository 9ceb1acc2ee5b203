import type { Dataset } from "./dataset.ts";
import type { PairId } from "./ids.ts";
import type { Coverage } from "./manifest.ts";
import type { Province } from "./province.ts";
import type { BorderAt, Shown } from "./shown.ts";

/** What the panel tells of a border at the date and in the reading shown. */
export interface BorderCard {
  border: BorderAt;
  /** its two provinces, with how much was read about each */
  sides: { province: Province; coverage: Coverage | null }[];
}

/** The card of a border, or null where no such border is shown. */
export function borderCard(id: PairId, shown: Shown, data: Dataset): BorderCard | null {
  const border = shown.borderById.get(id);
  if (border === undefined) return null;
  return {
    border,
    sides: border.provinces.flatMap((each) => {
      const province = data.provinceById.get(each);
      const coverage = data.manifest.coverage.byProvince[each] ?? null;
      return province === undefined ? [] : [{ province, coverage }];
    }),
  };
}
