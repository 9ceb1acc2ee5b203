import type { Dataset } from "../domain/dataset.ts";
import { type Facet, facets } from "../domain/facet.ts";
import type { Filter } from "../domain/filter.ts";
import type { Lang } from "../domain/text.ts";
import { filterMessages } from "./filter.ts";
import { filteredMessages } from "./filtered.ts";
import { nameOf } from "./localized.ts";
import { confidenceNames, countryNames, kindNames, statusNames } from "./words.ts";

/** A value of a facet in words; one that nothing knows stands for itself. */
export function facetValueName(
  facet: Facet,
  value: string,
  data: Pick<Dataset, "topicById">,
  lang: Lang,
): string {
  const words = { ...filteredMessages[lang], ...filterMessages[lang] };
  const among = (names: object): string | undefined =>
    Object.entries(names).find(([key]) => key === value)?.[1] as string | undefined;
  switch (facet) {
    case "topic": {
      const topic = data.topicById.get(value);
      return topic === undefined ? value : nameOf(topic.names, lang);
    }
    case "kind":
      return among(kindNames[lang]) ?? value;
    case "status":
      return among(statusNames[lang]) ?? value;
    case "confidence":
      return among(confidenceNames[lang]) ?? value;
    case "country":
      return value === "VN" || value === "LA" ? words.within(countryNames[lang][value]) : words.across;
    case "body":
    case "completeness":
      return among(words) ?? value;
  }
}

/** A thing chosen, in words, and the filter without it. */
export interface Choice {
  key: string;
  label: string;
  without: Filter;
}

/** Everything a filter has chosen, each to be taken back by itself. */
export function choicesOf(filter: Filter, data: Pick<Dataset, "topicById">, lang: Lang): Choice[] {
  const words = { ...filteredMessages[lang], ...filterMessages[lang] };
  return [
    ...(filter.q === "" ? [] : [{ key: "q", label: `“${filter.q}”`, without: { ...filter, q: "" } }]),
    ...facets.flatMap((facet) =>
      filter[facet].map((value) => ({
        key: `${facet} ${value}`,
        label: facetValueName(facet, value, data, lang),
        without: { ...filter, [facet]: filter[facet].filter((other) => other !== value) },
      })),
    ),
    ...(filter.from === null
      ? []
      : [{ key: "from", label: `${words.from} ${filter.from}`, without: { ...filter, from: null } }]),
    ...(filter.to === null
      ? []
      : [{ key: "to", label: `${words.to} ${filter.to}`, without: { ...filter, to: null } }]),
  ];
}
