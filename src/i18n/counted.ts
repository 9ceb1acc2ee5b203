import type { Shown } from "../domain/shown.ts";
import type { Lang } from "../domain/text.ts";
import { formatAgreements, formatItems } from "./counts.ts";
import { formatDay } from "./dates.ts";
import { formatNumber } from "./format.ts";
import { servedMessages } from "./served.ts";

/** How much a view shows: agreements, links and items at its date. */
export function countedSentence({ agreements, links, day }: Shown, lang: Lang): string {
  const words = servedMessages[lang];
  const items = agreements.reduce((sum, agreement) => sum + agreement.items.length, 0);
  return words.counted(
    formatAgreements(agreements.length, lang),
    words.links(links.length, formatNumber(links.length, lang)),
    formatItems(items, lang),
    formatDay(day, lang),
  );
}
