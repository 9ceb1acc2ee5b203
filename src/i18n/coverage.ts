import type { Coverage } from "../domain/manifest.ts";
import type { Lang } from "../domain/text.ts";
import { formatPages } from "./counts.ts";
import { formatPublished } from "./dates.ts";
import { panelMessages } from "./panel.ts";

/**
 * How much was read about a province and up to when (DESIGN, what counts, rule 8). `found` false: "none found",
 * which is never said without it. null: the manifest tells of no page.
 */
export function coverageSentence(
  name: string,
  coverage: Coverage | null,
  found: boolean,
  lang: Lang,
): string {
  const words = panelMessages[lang];
  if (coverage === null || coverage.pages === 0) {
    return found ? words.coverageNone(name) : words.noneFoundUnread(name);
  }
  const pages = formatPages(coverage.pages, lang);
  if (coverage.newest === null) {
    return found ? words.coverageUndated(name, pages) : words.noneFoundUndated(name, pages);
  }
  const newest = formatPublished(coverage.newest, lang);
  return found ? words.coverage(name, pages, newest) : words.noneFound(name, pages, newest);
}
