import { useId } from "react";
import type { Count } from "../../domain/data-portrait.ts";
import type { Lang } from "../../domain/text.ts";
import { formatNumber } from "../../i18n/format.ts";
import styles from "./about.module.css";

/** Things with how many there are, as a list of bars; the figures stand beside them. */
export function CountBars({
  lang,
  heading,
  counts,
  name,
}: {
  lang: Lang;
  heading: string;
  counts: readonly Count[];
  name: (id: string) => string;
}) {
  const id = useId();
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <div className={styles.count}>
      <h4 id={id}>{heading}</h4>
      <ul aria-labelledby={id} className={styles.bars}>
        {counts.map((each) => (
          <li key={each.id}>
            <span className={styles.name}>{name(each.id)}</span>
            <span className={styles.figure}>{formatNumber(each.count, lang)}</span>
            <span className={styles.bar} style={{ width: `${(100 * each.count) / most}%` }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
