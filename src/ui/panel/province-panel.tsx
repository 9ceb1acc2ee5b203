import { existsOn } from "../../domain/lineage.ts";
import type { ProvinceCard } from "../../domain/province-card.ts";
import { type Lang, langs } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { countLabels, formatAgreements } from "../../i18n/counts.ts";
import { coverageSentence } from "../../i18n/coverage.ts";
import { formatDay } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatKm, formatNumber } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { pairNameOf } from "../../i18n/pair-name.ts";
import { areaSourceMessages, provinceMessages } from "../../i18n/province.ts";
import { sharesMessages } from "../../i18n/shares.ts";
import { borderStateNames, countryNames, provinceKindNames, relationNames } from "../../i18n/words.ts";
import { MachineNote } from "../said.tsx";
import type { Nav } from "../target-link.tsx";
import { CoverageLink } from "./coverage-link.tsx";
import styles from "./panel.module.css";
import { Figures, Note, PanelHead, Row, Section } from "./parts.tsx";
import { ProvinceHistory } from "./province-history.tsx";
import { Shares } from "./shares.tsx";
import { Timeline } from "./timeline.tsx";
import { YearBars } from "./year-bars.tsx";

/** A province at the date and in the reading shown. */
export function ProvincePanel({
  lang,
  nav,
  card,
  day,
}: {
  lang: Lang;
  nav: Nav;
  card: ProvinceCard;
  day: Day;
}) {
  const words = provinceMessages[lang];
  const labels = countLabels[lang];
  const { province, agreements, partners, neighbours, programmes } = card;
  const number = (value: number) => formatNumber(value, lang);
  const name = nameOf(card.names, lang);
  return (
    <>
      <PanelHead
        lang={lang}
        nav={nav}
        eyebrow={words.eyebrow(provinceKindNames[lang][card.kind], countryNames[lang][province.country])}
        title={name}
      >
        <OtherScripts lang={lang} card={card} />
        {!existsOn(province, day) && <Note>{words.goneAt(formatDay(day, lang))}</Note>}
      </PanelHead>
      <Figures
        figures={[
          { value: number(agreements.length), label: labels.agreements(agreements.length) },
          { value: number(partners.length), label: labels.partners(partners.length) },
          { value: number(neighbours.length), label: labels.neighbours(neighbours.length) },
          { value: words.areaKm2(number(province.areaKm2)), label: words.area },
        ]}
      />
      <div className={styles.head}>
        <Note>{areaSourceMessages[lang][province.areaSource]}</Note>
      </div>
      {agreements.length === 0 && card.found && <Note>{filteredMessages[lang].noneOfProvince}</Note>}
      {partners.length > 0 && (
        <Section heading={words.partners}>
          <ul className={styles.list}>
            {partners.map((partner) => (
              <li key={partner.link.id}>
                <Row
                  target={{ kind: "link", id: partner.link.id }}
                  nav={nav}
                  soft={formatAgreements(partner.link.agreements.length, lang)}
                >
                  {partner.link.relation === "merged"
                    ? pairNameOf(partner.sides, lang)
                    : nameOf(partner.province.names, lang)}
                  {partner.link.relation === "merged" && (
                    <span className={styles.rowSoft}> ({relationNames[lang].merged})</span>
                  )}
                </Row>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {agreements.length > 0 && (
        <Section heading={words.byYear}>
          <YearBars lang={lang} years={card.byYear} />
        </Section>
      )}
      {programmes.length > 0 && (
        <Section heading={words.programmes}>
          <Timeline lang={lang} nav={nav} agreements={programmes} />
        </Section>
      )}
      {existsOn(province, day) && (
        <Shares lang={lang} heading={sharesMessages[lang].headingOf(name)} shares={card.shares} />
      )}
      <Section heading={words.neighbours}>
        <ul className={styles.list}>
          {neighbours.map(({ province: neighbour, border }) => (
            <li key={border.id}>
              <Row
                target={{ kind: "border", id: border.id }}
                nav={nav}
                end={formatKm(border.km, border.kmSource === "osm-10m", lang)}
                soft={borderStateNames[lang][border.state]}
              >
                {nameOf(neighbour.names, lang)}
              </Row>
            </li>
          ))}
        </ul>
      </Section>
      {agreements.length > 0 && (
        <Section heading={words.agreements}>
          <Timeline lang={lang} nav={nav} agreements={agreements} />
        </Section>
      )}
      <ProvinceHistory lang={lang} nav={nav} card={card} />
      <Section heading={words.coverage}>
        <Note>{coverageSentence(name, card.coverage, card.found, lang)}</Note>
        <CoverageLink lang={lang} nav={nav} />
      </Section>
      <MachineNote lang={lang} />
    </>
  );
}

/** The names in the other languages, each once: most Vietnamese names are the same in English. */
function OtherScripts({ lang, card }: { lang: Lang; card: ProvinceCard }) {
  const shownName = nameOf(card.names, lang);
  const byName = new Map(langs.toReversed().map((other) => [nameOf(card.names, other), other]));
  const others = [...byName].filter(([name]) => name !== shownName).toReversed();
  return (
    <>
      <p className={styles.scripts}>
        {others.map(([name, other], index) => (
          <span key={other}>
            {index > 0 && " · "}
            <span lang={other}>{name}</span>
          </span>
        ))}
      </p>
      {card.province.loTransliterated && <Note>{provinceMessages[lang].loTransliterated}</Note>}
    </>
  );
}
