import type { Portrait } from "../../domain/data-portrait.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Facet } from "../../domain/facet.ts";
import type { Lang } from "../../domain/text.ts";
import { aboutDataMessages } from "../../i18n/about-data.ts";
import { formatAgreements, formatPages } from "../../i18n/counts.ts";
import { formatDay } from "../../i18n/dates.ts";
import { facetValueName } from "../../i18n/facet.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { YearBars } from "../panel/year-bars.tsx";
import type { Nav } from "../target-link.tsx";
import styles from "./about.module.css";
import { CountBars } from "./count-bars.tsx";
import { CoverageTable } from "./coverage-table.tsx";
import { PublishersTable } from "./publishers-table.tsx";

/** What the data rests on: method, figures, sources, coverage, gaps, and how to report a mistake. */
export function AboutData({
  lang,
  nav,
  data,
  portrait,
}: {
  lang: Lang;
  nav: Nav;
  data: Pick<Dataset, "topicById" | "manifest">;
  portrait: Portrait;
}) {
  const words = aboutDataMessages[lang];
  const number = (value: number) => formatNumber(value, lang);
  const named = (facet: Facet) => (id: string) => facetValueName(facet, id, data, lang);
  const dated = portrait.years.reduce((sum, { count }) => sum + count, 0);
  return (
    <article className={styles.about}>
      <h2>{words.heading}</h2>
      <p className={styles.lead}>
        {words.lead(
          formatAgreements(portrait.agreements, lang),
          formatPages(portrait.pages, lang),
          formatDay(data.manifest.dataVersion, lang),
        )}
      </p>
      <section>
        <h3>{words.method}</h3>
        <p>{words.methodRead}</p>
        <p>{words.methodAct}</p>
        <p>{words.methodWords}</p>
        <p>{words.methodDates}</p>
        <p>{words.methodConfidence}</p>
        <p>{words.methodLinks}</p>
        <p>{words.methodAbsence}</p>
      </section>
      <section>
        <h3>{words.figures}</h3>
        <div className={styles.counts}>
          <CountBars lang={lang} heading={words.byKind} counts={portrait.kinds} name={named("kind")} />
          <CountBars
            lang={lang}
            heading={words.byConfidence}
            counts={portrait.confidence}
            name={named("confidence")}
          />
          <CountBars
            lang={lang}
            heading={words.byCompleteness}
            counts={portrait.completeness}
            name={named("completeness")}
          />
          <CountBars lang={lang} heading={words.byTopic} counts={portrait.topics} name={named("topic")} />
        </div>
        <h4>{words.byYear}</h4>
        <YearBars lang={lang} years={portrait.years} />
        <p className={styles.note}>{words.undated(number(portrait.agreements - dated))}</p>
      </section>
      <Gaps lang={lang} portrait={portrait} />
      <section>
        <h3>{words.mistake}</h3>
        <p>{words.mistakeAbout}</p>
      </section>
      <section>
        <h3>{words.files}</h3>
        <p>{words.filesAbout}</p>
        <ul>
          {portrait.files.filter(isOfAll).map(({ path, bytes, licence }) => (
            <li key={path}>
              <a href={`data/v1/${path}`}>{path}</a>{" "}
              <span className={styles.note}>
                {number(Math.ceil(bytes / 1000))} kB · {licence}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.sources}</h3>
        <h4>{words.pagesByYear}</h4>
        <YearBars lang={lang} years={portrait.pageYears} />
        <p className={styles.note}>{words.undatedPages(number(portrait.undatedPages))}</p>
        <p>{words.weakAbout}</p>
        <PublishersTable lang={lang} publishers={portrait.publishers} />
      </section>
      <section>
        <p>{words.coverageAbout}</p>
        <CoverageTable lang={lang} nav={nav} rows={portrait.provinces} />
      </section>
    </article>
  );
}

function Gaps({ lang, portrait }: { lang: Lang; portrait: Portrait }) {
  const words = aboutDataMessages[lang];
  const agreements = (count: number) => formatAgreements(count, lang);
  const of = (list: Portrait["confidence"], id: string) => list.find((one) => one.id === id)?.count ?? 0;
  const unread = portrait.unread.map(({ names }) => nameOf(names, lang));
  return (
    <section>
      <h3>{words.gaps}</h3>
      <ul>
        <li>{words.gapText}</li>
        <li>{words.gapExcerpt(agreements(of(portrait.completeness, "excerpt")))}</li>
        <li>{words.gapMention(agreements(of(portrait.completeness, "mention")))}</li>
        <li>{words.gapDates(agreements(portrait.uncertainDates))}</li>
        <li>{words.gapLow(agreements(of(portrait.confidence, "low")))}</li>
        <li>{words.gapConflicts(agreements(portrait.conflicts))}</li>
        <li>{words.gapWeak(formatPages(portrait.weakPages, lang))}</li>
        <li>{words.gapLao(formatNumber(portrait.laoPages, lang))}</li>
        <li>{words.gapTime(formatNumber(portrait.early, lang))}</li>
        {unread.length > 0 && <li>{words.gapUnread(formatList(unread, lang))}</li>}
      </ul>
    </section>
  );
}

/** Not the files cut for readers of the atlas, which hold the same once more. */
const isOfAll = ({ path }: Portrait["files"][number]): boolean => !path.startsWith("reader/");
