import type { BorderState } from "../../domain/border.ts";
import type { BorderCard } from "../../domain/border-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Lang } from "../../domain/text.ts";
import { borderMessages } from "../../i18n/border.ts";
import { countLabels } from "../../i18n/counts.ts";
import { coverageSentence } from "../../i18n/coverage.ts";
import { formatDay } from "../../i18n/dates.ts";
import { formatKm, formatNumber, formatOfficialKm } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { pairName } from "../../i18n/pair-name.ts";
import { MachineNote } from "../said.tsx";
import type { Nav } from "../target-link.tsx";
import styles from "./panel.module.css";
import { Figures, Note, PanelHead, Row, Section } from "./parts.tsx";
import { Timeline } from "./timeline.tsx";

const stateSentence = {
  signed: "stateSigned",
  contact: "stateContact",
  local: "stateLocal",
  "none-found": "stateNone",
} as const satisfies Record<BorderState, string>;

/** A border: its length and how that is known, and what the two provinces have signed across it. */
export function BorderPanel({
  lang,
  nav,
  data,
  card,
}: {
  lang: Lang;
  nav: Nav;
  data: Pick<Dataset, "provinceById">;
  card: BorderCard;
}) {
  const words = borderMessages[lang];
  const { border, sides } = card;
  const certain = border.kmSource === "osm-10m";
  const count = border.agreements.length;
  return (
    <>
      <PanelHead
        lang={lang}
        nav={nav}
        eyebrow={border.class === "national" ? words.eyebrowNational : words.eyebrowProvincial}
        title={pairName(border.id, data, lang)}
      >
        <p className={styles.lead}>{words[stateSentence[border.state]]}</p>
      </PanelHead>
      <Figures
        figures={[
          { value: formatKm(border.km, certain, lang), label: words.length },
          { value: formatNumber(count, lang), label: countLabels[lang].agreements(count) },
        ]}
      />
      <div className={styles.head}>
        <Note>{certain ? words.kmMeasured : words.kmSimplified}</Note>
        {border.kmOfficial && (
          <Note>
            {words.kmOfficial(
              formatOfficialKm(border.kmOfficial.km, lang),
              nameOf(border.kmOfficial.source, lang),
            )}
          </Note>
        )}
      </div>
      {(["signed", "contact", "local"] as const)
        .filter((tie) => card.ties[tie].length > 0)
        .map((tie) => (
          <Section key={tie} heading={words[`${tie}Ties`]}>
            <Timeline lang={lang} nav={nav} agreements={card.ties[tie]} />
          </Section>
        ))}
      {count > 0 && (
        <Row target={{ kind: "link", id: border.id }} nav={nav}>
          {words.link}
        </Row>
      )}
      {card.places.length > 0 && (
        <Section heading={words.places}>
          <ul className={styles.list}>
            {card.places.map((place) => (
              <li key={place.id}>
                {nameOf(place.names, lang)}
                <Note>
                  {nameOf(place.about, lang)} {place.validTo && words.until(formatDay(place.validTo, lang))}
                </Note>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={words.coverage}>
        {sides.map(({ province, coverage }) => (
          <Note key={province.id}>
            {coverageSentence(nameOf(province.names, lang), coverage, count > 0, lang)}
          </Note>
        ))}
        {sides.map(({ province }) => (
          <Row key={province.id} target={{ kind: "province", id: province.id }} nav={nav}>
            {nameOf(province.names, lang)}
          </Row>
        ))}
      </Section>
      <MachineNote lang={lang} />
    </>
  );
}
