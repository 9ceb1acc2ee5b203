import { mergerDay } from "../../domain/lineage.ts";
import type { Province } from "../../domain/province.ts";
import type { ProvinceCard } from "../../domain/province-card.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { formatDay } from "../../i18n/dates.ts";
import { formatList } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { provinceKindNames } from "../../i18n/words.ts";
import type { Nav } from "../target-link.tsx";
import { Lineage } from "./lineage.tsx";
import { Note, Section } from "./parts.tsx";

/** From what a province came and what became of it, with dates and the act that did it; earlier names and kinds. */
export function ProvinceHistory({ lang, nav, card }: { lang: Lang; nav: Nav; card: ProvinceCard }) {
  const words = provinceMessages[lang];
  const { province, former, later } = card;
  const { validFrom, validTo, namesDated, kindsDated } = province;
  const merged =
    (former.length > 0 && validFrom === mergerDay) || later.some((unit) => unit.validFrom === mergerDay);
  if (former.length + later.length + namesDated.length + kindsDated.length === 0 && validFrom === null)
    return null;
  return (
    <Section heading={words.history}>
      {former.length > 0 && validFrom !== null && (
        <p>{words.formedFrom(formatDay(validFrom, lang), names(former, lang))}</p>
      )}
      {former.length === 0 && validFrom !== null && <p>{words.since(formatDay(validFrom, lang))}</p>}
      {later.length > 0 && validTo !== null && (
        <p>{words.wentInto(formatDay(validTo, lang), names(later, lang))}</p>
      )}
      {merged && <Note>{words.merger}</Note>}
      {card.merger && <Lineage lang={lang} nav={nav} {...card.merger} current={province.id} />}
      {namesDated.map((dated) => (
        <Note key={dated.names.vi}>{words.nameSpan(nameOf(dated.names, lang), span(dated, lang))}</Note>
      ))}
      {kindsDated.map((dated) => (
        <Note key={`${dated.kind} ${dated.from}`}>{kindSpan(dated, lang)}</Note>
      ))}
    </Section>
  );
}

const names = (units: readonly Province[], lang: Lang): string =>
  formatList(
    units.map((unit) => nameOf(unit.names, lang)),
    lang,
  );

function kindSpan(dated: Province["kindsDated"][number], lang: Lang): string {
  const words = provinceMessages[lang];
  const kind = provinceKindNames[lang][dated.kind];
  if (dated.note === undefined) return words.kindSpan(kind, span(dated, lang));
  return words.kindSpanNoted(kind, span(dated, lang), nameOf(dated.note, lang));
}

function span({ from, to }: { from: Day | null; to: Day | null }, lang: Lang): string {
  const words = provinceMessages[lang];
  if (from !== null && to !== null) return words.fromTo(formatDay(from, lang), formatDay(to, lang));
  if (from !== null) return words.from(formatDay(from, lang));
  return to === null ? words.always : words.to(formatDay(to, lang));
}
