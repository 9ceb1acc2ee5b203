import type { Dataset } from "../../domain/dataset.ts";
import type { LinkCard } from "../../domain/link-card.ts";
import type { MoneySum } from "../../domain/money-sums.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { countLabels, formatAgreements, formatAmounts, formatItems } from "../../i18n/counts.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatKm, formatMoney, formatNumber } from "../../i18n/format.ts";
import { linkMessages } from "../../i18n/link.ts";
import { nameOf } from "../../i18n/localized.ts";
import { pairName, pairNameOf } from "../../i18n/pair-name.ts";
import { linkStatement } from "../../i18n/statement.ts";
import { borderStateNames, moneyKindNames, relationNames } from "../../i18n/words.ts";
import { MachineNote } from "../said.tsx";
import type { Nav } from "../target-link.tsx";
import styles from "./panel.module.css";
import { type Figure, Figures, Note, PanelHead, Row, Section } from "./parts.tsx";
import { Statement } from "./statement.tsx";
import { Timeline } from "./timeline.tsx";

/** What two provinces have agreed, at the date and in the reading shown. */
export function LinkPanel({
  lang,
  nav,
  data,
  card,
  day,
}: {
  lang: Lang;
  nav: Nav;
  data: Pick<Dataset, "provinceById" | "topicById" | "manifest">;
  card: LinkCard;
  day: Day;
}) {
  const words = linkMessages[lang];
  const { link, border, topics } = card;
  const signed = formatNumber(card.signed, lang);
  return (
    <>
      <PanelHead lang={lang} nav={nav} eyebrow={words.eyebrow} title={pairNameOf(card.provinces, lang)}>
        <OtherScript lang={lang} card={card} />
        <p className={styles.lead}>
          <span className={styles.capital}>{relationNames[lang][link.relation]}</span>
        </p>
      </PanelHead>
      <Figures figures={figuresOf(card, lang)} />
      {card.money.length > 0 && <MoneySums lang={lang} sums={card.money} />}
      <Section heading={words.timeline}>
        <Timeline lang={lang} nav={nav} agreements={link.agreements} planned={card.planned} />
        {card.whole.length > link.agreements.length && (
          <Note>
            {filteredMessages[lang].ofPair(
              formatNumber(link.agreements.length, lang),
              formatNumber(card.whole.length, lang),
            )}
          </Note>
        )}
        <Note>{words.signedOf(signed, formatAgreements(link.agreements.length, lang))}</Note>
      </Section>
      {topics.length > 0 && (
        <Section heading={words.topics}>
          <ul className={styles.list}>
            {topics.map(({ topic, items, agreements }) => {
              const named = data.topicById.get(topic);
              return (
                <li key={topic} className={styles.row}>
                  <span className={styles.rowText}>
                    {named === undefined ? topic : nameOf(named.names, lang)}
                  </span>
                  <span className={`${styles.rowEnd} ${styles.rowSoft}`}>
                    {words.topicShare(formatAgreements(agreements, lang), formatItems(items, lang))}
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {border !== null && (
        <Section heading={words.border}>
          <Row
            target={{ kind: "border", id: border.id }}
            nav={nav}
            end={formatKm(border.km, border.kmSource === "osm-10m", lang)}
            soft={borderStateNames[lang][border.state]}
          >
            {pairName(border.id, data, lang)}
          </Row>
        </Section>
      )}
      <Statement
        lang={lang}
        text={linkStatement(card, day, data, lang)}
        address={nav.cite({ kind: "link", id: link.id })}
      />
      <MachineNote lang={lang} />
    </>
  );
}

/** The names in Lao script, or in Vietnamese where the page is Lao. */
function OtherScript({ lang, card }: { lang: Lang; card: LinkCard }) {
  const other = lang === "lo" ? "vi" : "lo";
  return (
    <p className={styles.scripts} lang={other}>
      {pairNameOf(card.provinces, lang, other)}
    </p>
  );
}

function figuresOf({ link, years, border, distanceKm }: LinkCard, lang: Lang): Figure[] {
  const words = linkMessages[lang];
  const count = link.agreements.length;
  const figures = [{ value: formatNumber(count, lang), label: countLabels[lang].agreements(count) }];
  if (years !== null) {
    const [first, last] = years;
    figures.push({ value: first === last ? String(first) : `${first}–${last}`, label: words.years });
  }
  if (border !== null) {
    const value = formatKm(border.km, border.kmSource === "osm-10m", lang);
    figures.push({ value, label: words.sharedBorder });
  } else if (link.relation !== "merged") {
    figures.push({ value: formatKm(distanceKm, false, lang), label: words.seatsApart });
  }
  return figures;
}

function MoneySums({ lang, sums }: { lang: Lang; sums: readonly MoneySum[] }) {
  return (
    <>
      <Figures
        figures={sums.map((sum) => ({
          value: formatMoney(sum, lang),
          label: linkMessages[lang].moneyKind(moneyKindNames[lang][sum.kind], formatAmounts(sum.count, lang)),
        }))}
      />
      <div className={styles.head}>
        <Note>{linkMessages[lang].moneyAbout}</Note>
      </div>
    </>
  );
}
