import type { YearCount } from "../../domain/province-card.ts";
import type { Lang } from "../../domain/text.ts";
import { formatAgreements } from "../../i18n/counts.ts";
import { provinceMessages } from "../../i18n/province.ts";
import styles from "./year-bars.module.css";

/** A bar for each year, as high as it has agreements; read aloud as "2019: 3 agreements". */
export function YearBars({ lang, years }: { lang: Lang; years: readonly YearCount[] }) {
  const words = provinceMessages[lang];
  const most = Math.max(1, ...years.map(({ count }) => count));
  const label = (year: YearCount) => words.yearCount(String(year.year), formatAgreements(year.count, lang));
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <figure>
      <ol className={styles.bars}>
        {years.map((year) => (
          <li key={year.year} title={label(year)}>
            <span className={styles.hidden}>{label(year)}</span>
            <span className={styles.bar} style={{ height: `${(100 * year.count) / most}%` }} />
          </li>
        ))}
      </ol>
      <figcaption className={styles.span} aria-hidden="true">
        <span>{first.year}</span>
        {last !== first && <span>{last.year}</span>}
      </figcaption>
    </figure>
  );
}
