import { lazy, Suspense } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Reading } from "../../domain/link.ts";
import type { Overview } from "../../domain/overview.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { formatDay } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatNumber } from "../../i18n/format.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { overviewFigures } from "../../i18n/overview-figures.ts";
import { linkName, pairName } from "../../i18n/pair-name.ts";
import { sharesMessages } from "../../i18n/shares.ts";
import { MachineNote } from "../said.tsx";
import { Empty } from "../states.tsx";
import type { Nav } from "../target-link.tsx";
import { CoverageLink } from "./coverage-link.tsx";
import styles from "./panel.module.css";
import { Figures, Note, PanelHead, Row, Section } from "./parts.tsx";
import { Shares } from "./shares.tsx";
import { Timeline } from "./timeline.tsx";

/** The foot of the panel: it is below what is seen first. */
const About = lazy(() => import("./about.tsx").then((module) => ({ default: module.About })));

/** How many agreements of a filter the panel lists; the table has all. */
const listed = 40;

/** What the atlas holds at the date and in the reading shown, and where to begin. */
export function OverviewPanel({
  lang,
  nav,
  data,
  overview,
  filtered,
  day,
  reading,
}: {
  lang: Lang;
  nav: Nav;
  data: Pick<Dataset, "provinceById" | "manifest">;
  overview: Overview;
  /** a filter has left some of the agreements, and they are listed */
  filtered: boolean;
  day: Day;
  reading: Reading;
}) {
  const words = overviewMessages[lang];
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      <PanelHead lang={lang} nav={null} eyebrow={words.eyebrow} title={words.heading}>
        <p className={styles.lead}>{words.about}</p>
      </PanelHead>
      <Figures figures={overviewFigures(overview, lang)} />
      <Note>
        {words.shownAt(formatDay(day, lang))} {reading === "signed" && words.readSigned}
      </Note>
      <div className={styles.head}>
        <Note>{words.countedAs(number(overview.signed), number(overview.agreements - overview.signed))}</Note>
      </div>
      <Shares lang={lang} heading={sharesMessages[lang].heading} shares={overview.shares} />
      {overview.agreements === 0 && (
        <Empty lang={lang} text={filtered ? filteredMessages[lang].nothingLeft : words.empty} />
      )}
      {filtered && (
        <div className={styles.head}>
          <Note>{filteredMessages[lang].bordersStay}</Note>
        </div>
      )}
      {filtered && overview.agreements > 0 && (
        <Section heading={words.left(number(overview.agreements))}>
          <Timeline lang={lang} nav={nav} agreements={overview.all.slice(0, listed)} />
          {overview.all.length > listed && <Note>{words.restInTable(number(listed))}</Note>}
        </Section>
      )}
      {!filtered && overview.begin.length > 0 && (
        <Section heading={words.begin}>
          <ul className={styles.list}>
            {overview.begin.map(({ kind, focus, id, link }) => (
              <li key={kind}>
                <Row target={{ kind: focus, id }} nav={nav}>
                  {words[kind](link ? linkName(link, data, lang) : pairName(id, data, lang))}
                </Row>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {overview.largest.length > 0 && (
        <Section heading={words.largest}>
          <ul className={styles.list}>
            {overview.largest.map((link) => (
              <li key={link.id}>
                <Row target={{ kind: "link", id: link.id }} nav={nav} end={number(link.agreements.length)}>
                  {linkName(link, data, lang)}
                </Row>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!filtered && overview.newest.length > 0 && (
        <Section heading={words.newest}>
          <Timeline lang={lang} nav={nav} agreements={overview.newest} />
        </Section>
      )}
      {!filtered && overview.programmes.length > 0 && (
        <Section heading={words.programmes(number(overview.programmes.length))}>
          <Note>{words.programmesAbout}</Note>
          <Timeline lang={lang} nav={nav} agreements={overview.programmes} />
        </Section>
      )}
      <Section heading={words.coverage}>
        <CoverageLink lang={lang} nav={nav} />
      </Section>
      <Suspense>
        <About lang={lang} dataVersion={data.manifest.dataVersion} />
      </Suspense>
      <MachineNote lang={lang} />
    </>
  );
}
