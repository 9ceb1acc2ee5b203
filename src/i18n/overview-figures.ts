import type { Overview } from "../domain/overview.ts";
import type { Lang } from "../domain/text.ts";
import { countLabels } from "./counts.ts";
import { formatNumber } from "./format.ts";
import { overviewMessages } from "./overview.ts";

/** The figures of the overview, each with what it counts, in the order in which they are shown. */
export function overviewFigures(overview: Overview, lang: Lang): { value: string; label: string }[] {
  const words = overviewMessages[lang];
  const labels = countLabels[lang];
  const number = (value: number) => formatNumber(value, lang);
  const across = overview.bordersAcross;
  const allAcross = Object.values(across).reduce((sum, count) => sum + count, 0);
  return [
    { value: number(overview.agreements), label: labels.agreements(overview.agreements) },
    { value: number(overview.items), label: labels.items(overview.items) },
    { value: number(overview.links), label: labels.links(overview.links) },
    { value: number(overview.provinces), label: labels.provincesWithLink(overview.provinces) },
    { value: words.ofAll(number(across.signed), number(allAcross)), label: words.bordersAcross },
  ];
}
