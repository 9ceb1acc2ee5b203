import type { Dataset } from "../../domain/dataset.ts";
import { type PairId, provincesOf } from "../../domain/ids.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { coverageSentence } from "../../i18n/coverage.ts";
import { formatDay } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { linkMessages } from "../../i18n/link.ts";
import { nameOf } from "../../i18n/localized.ts";
import { pairName } from "../../i18n/pair-name.ts";
import type { Nav } from "../target-link.tsx";
import { Note, PanelHead, Row } from "./parts.tsx";

/** Two provinces between which nothing was found at the date shown: said with what was read, never as a fact. */
export function NoLinkPanel({
  lang,
  nav,
  data,
  pair,
  day,
  filtered,
}: {
  lang: Lang;
  nav: Nav;
  data: Pick<Dataset, "provinceById" | "manifest">;
  pair: PairId;
  day: Day;
  /** they have agreements, and the filter leaves none */
  filtered: boolean;
}) {
  const words = linkMessages[lang];
  const sides = provincesOf(pair).flatMap((id) => data.provinceById.get(id) ?? []);
  return (
    <>
      <PanelHead lang={lang} nav={nav} eyebrow={words.eyebrow} title={pairName(pair, data, lang)}>
        <Note>{filtered ? filteredMessages[lang].noneOfPair : words.noneAt(formatDay(day, lang))}</Note>
      </PanelHead>
      {!filtered &&
        sides.map((side) => {
          const coverage = data.manifest.coverage.byProvince[side.id] ?? null;
          return (
            <Note key={side.id}>{coverageSentence(nameOf(side.names, lang), coverage, false, lang)}</Note>
          );
        })}
      {sides.map((side) => (
        <Row key={side.id} target={{ kind: "province", id: side.id }} nav={nav}>
          {nameOf(side.names, lang)}
        </Row>
      ))}
    </>
  );
}
