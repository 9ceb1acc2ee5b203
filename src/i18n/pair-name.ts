import type { Dataset } from "../domain/dataset.ts";
import { type PairId, pairId, provincesOf } from "../domain/ids.ts";
import { type LinkAt, sidesOf } from "../domain/links.ts";
import type { Province } from "../domain/province.ts";
import type { Lang } from "../domain/text.ts";
import { nameOf } from "./localized.ts";
import { panelMessages } from "./panel.ts";

/** A province of a pair, or as much as is known of it. */
type Side = Pick<Province, "id" | "country" | "names">;

/**
 * "A – B"; one name where both are one province. Across the border the reader's own country comes first:
 * "Quảng Trị – Salavan" in Vietnamese and English, "ສາລະວັນ – ກວາງຈິ" in Lao. `script`: the language of the names
 * themselves, where it is not that of the page.
 */
export function pairNameOf([first, second]: readonly [Side, Side], lang: Lang, script: Lang = lang): string {
  if (first.id === second.id) return nameOf(first.names, script);
  const turned = first.country === "LA" && second.country === "VN" && lang !== "lo";
  const [a, b] = turned ? [second, first] : [first, second];
  return panelMessages[script].pair(nameOf(a.names, script), nameOf(b.names, script));
}

/** The name of a link: of its provinces, or of those that signed where they are one today. */
export const linkName = (link: LinkAt, data: Pick<Dataset, "provinceById">, lang: Lang): string =>
  pairName(pairId(...sidesOf(link, data.provinceById)), data, lang);

/** The name of a pair; an unknown id stands for itself. */
export function pairName(pair: PairId, data: Pick<Dataset, "provinceById">, lang: Lang): string {
  const side = (id: string): Side =>
    data.provinceById.get(id) ?? {
      id,
      country: id.startsWith("la-") ? "LA" : "VN",
      names: { vi: id, lo: id, en: id },
    };
  const [a, b] = provincesOf(pair);
  return pairNameOf([side(a), side(b)], lang);
}
