import type { Province } from "../../domain/province.ts";
import type { Lang } from "../../domain/text.ts";
import { formatDay } from "../../i18n/dates.ts";
import { nameOf } from "../../i18n/localized.ts";
import { provinceMessages } from "../../i18n/province.ts";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./lineage.module.css";

/** Height of a unit in the drawing, px; the lists beside it keep to it. */
const row = 44;

/**
 * Which units went into which, as a small drawing: the old ones at the left, each with the day it ended, lines to the
 * new one at the right with the day it began. Every unit is a link; the drawing itself only repeats what they say.
 */
export function Lineage({
  lang,
  nav,
  before,
  after,
  current,
}: {
  lang: Lang;
  nav: Nav;
  before: readonly Province[];
  after: Province;
  /** the one that the panel shows */
  current: string;
}) {
  const words = provinceMessages[lang];
  const height = before.length * row;
  const unit = (province: Province, day: string) => (
    <TargetLink
      target={{ kind: "province", id: province.id }}
      nav={nav}
      current={province.id === current}
      className={styles.unit}
    >
      <span className={styles.name}>{nameOf(province.names, lang)}</span>
      <span className={styles.day}>{day}</span>
    </TargetLink>
  );
  return (
    <div className={styles.lineage}>
      <ul className={styles.before}>
        {before.map((province) => (
          <li key={province.id}>
            {unit(province, province.validTo === null ? "" : words.to(formatDay(province.validTo, lang)))}
          </li>
        ))}
      </ul>
      <svg
        width="40"
        height={height}
        viewBox={`0 0 40 ${height}`}
        aria-hidden="true"
        className={styles.lines}
      >
        {before.map((province, n) => (
          <path
            key={province.id}
            d={`M0 ${(n + 0.5) * row}C22 ${(n + 0.5) * row} 18 ${height / 2} 40 ${height / 2}`}
          />
        ))}
      </svg>
      <div className={styles.after}>
        {unit(after, after.validFrom === null ? "" : words.from(formatDay(after.validFrom, lang)))}
      </div>
    </div>
  );
}
