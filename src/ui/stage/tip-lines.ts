import { distanceKm } from "../../domain/course.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { type PairId, type ProvinceId, provincesOf } from "../../domain/ids.ts";
import type { Target } from "../../domain/intent.ts";
import { existsOn } from "../../domain/lineage.ts";
import { namesOn } from "../../domain/province.ts";
import { hasAnything } from "../../domain/province-card.ts";
import { seatOf } from "../../domain/scene-arcs.ts";
import { placeOf } from "../../domain/scene-places.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { formatAgreements } from "../../i18n/counts.ts";
import { coverageSentence } from "../../i18n/coverage.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatKm, formatNumber } from "../../i18n/format.ts";
import { nameOf, textOf } from "../../i18n/localized.ts";
import { linkName, pairName } from "../../i18n/pair-name.ts";
import { qualityLabel } from "../../i18n/quality.ts";
import { tipMessages } from "../../i18n/tip.ts";
import { borderStateNames, kindNames } from "../../i18n/words.ts";

/** What the tip says of the thing under the pointer: its name first. Empty where nothing is known of it. */
export function tipLines(target: Target, shown: Shown, data: Dataset, lang: Lang): string[] {
  const words = tipMessages[lang];
  switch (target.kind) {
    case "province": {
      const province = data.provinceById.get(target.id);
      if (province === undefined) return [];
      const links = shown.links.filter((link) => link.provinces.includes(target.id));
      const said =
        links.length === 0
          ? hasAnything(target.id, shown, data)
            ? filteredMessages[lang].noneOfProvince
            : nothingFound(target.id, data, lang)
          : words.partners(links.length, formatNumber(links.length, lang));
      const last = province.validTo;
      const gone =
        existsOn(province, shown.day) || last === null ? [] : [words.former(formatDay(last, lang))];
      return [nameOf(namesOn(province, shown.day), lang), ...gone, said];
    }
    case "link": {
      const link = shown.linkById.get(target.id);
      if (link === undefined) return [];
      return [
        linkName(link, data, lang),
        formatAgreements(link.agreements.length, lang),
        ...lyingOf(target.id, shown, data, lang),
      ];
    }
    case "border": {
      const border = shown.borderById.get(target.id);
      if (border === undefined) return [];
      const km = formatKm(border.km, border.kmSource === "osm-10m", lang);
      const count = border.agreements.length;
      return [
        pairName(target.id, data, lang),
        border.kmSource === "osm-10m" ? words.measured(km) : words.generalised(km),
        ...(border.state === "none-found"
          ? border.provinces.map((id) => nothingFound(id, data, lang))
          : [borderStateNames[lang][border.state]]),
        ...(count > 0 ? [formatAgreements(count, lang)] : []),
      ];
    }
    case "agreement": {
      const agreement = data.agreementById.get(target.id);
      if (agreement === undefined) return [];
      return [
        textOf(agreement.title, lang).text,
        formatWhen(agreement.when, lang),
        kindNames[lang][agreement.kind],
        qualityLabel(agreement, lang),
      ];
    }
    case "place": {
      const place = placeOf(target.id, data);
      return place === null ? [] : [nameOf(place.names, lang)];
    }
  }
}

function lyingOf(pair: PairId, shown: Shown, data: Dataset, lang: Lang): string[] {
  const words = tipMessages[lang];
  const [a, b] = provincesOf(pair);
  if (a === b) return [words.merged];
  const border = shown.borderById.get(pair);
  if (border) return [words.sharedBorder(formatKm(border.km, border.kmSource === "osm-10m", lang))];
  const [from, to] = [seatOf(a, data), seatOf(b, data)];
  return from && to ? [words.apart(formatKm(distanceKm(from, to), false, lang))] : [];
}

/** "None found" is never said without what was read (DESIGN, what counts, rule 8). */
function nothingFound(id: ProvinceId, data: Dataset, lang: Lang): string {
  const province = data.provinceById.get(id);
  const name = province === undefined ? id : nameOf(province.names, lang);
  return coverageSentence(name, data.manifest.coverage.byProvince[id] ?? null, false, lang);
}
