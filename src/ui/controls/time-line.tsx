import type { KeyboardEvent } from "react";
import type { Lang } from "../../domain/text.ts";
import {
  endOf,
  isWithin,
  monthsLater,
  type TimeScale,
  turningDays,
  type YearBar,
  type Years,
} from "../../domain/time-scale.ts";
import type { Day } from "../../domain/when.ts";
import { formatDay } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { timeMessages } from "../../i18n/time.ts";
import styles from "./time-line.module.css";
import { YearRange } from "./year-range.tsx";

/** The steps of the slider along the whole line: fine enough for a month anywhere. */
const steps = 2000;

/**
 * Agreements by year with a handle for the date shown: dragged or stepped by month (arrows) or year (PageUp, PageDown).
 * Years after the date are pale. The scale gives little room to the years before 2009, which hold few acts.
 */
export function TimeLine({
  lang,
  bars,
  scale,
  day,
  today,
  range,
  onRange,
  onAt,
}: {
  lang: Lang;
  bars: readonly YearBar[];
  scale: TimeScale;
  day: Day;
  today: Day;
  /** the years that a filter leaves; null: open */
  range: Years;
  /** absent: the range cannot be moved */
  onRange?: (range: Years) => void;
  /** null: today */
  onAt: (at: Day | null) => void;
}) {
  const words = timeMessages[lang];
  const most = Math.max(1, ...bars.map(({ signed, contact }) => signed + contact));
  const take = (asked: Day) => onAt(asked >= today ? null : asked);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[
      event.key
    ];
    if (step !== undefined) take(monthsLater(day, step));
    else if (event.key === "Home") take(`${scale.first}-12-31`);
    else if (event.key === "End") onAt(null);
    else return;
    event.preventDefault();
  };
  const height = (count: number) => `${(100 * count) / most}%`;
  return (
    <div className={styles.line}>
      <ol className={styles.bars} aria-label={words.bars}>
        {bars.map(({ year, signed, contact }) => (
          <li
            key={year}
            style={{ flexGrow: scale.width(year) * 1000 }}
            data-later={`${year}-01-01` > day}
            data-out={!isWithin(year, range)}
            title={words.year(String(year), formatNumber(signed, lang), formatNumber(contact, lang))}
          >
            <span className={styles.hidden}>
              {words.year(String(year), formatNumber(signed, lang), formatNumber(contact, lang))}
            </span>
            <span className={styles.contact} style={{ height: height(contact) }} />
            <span className={styles.signed} style={{ height: height(signed) }} />
          </li>
        ))}
      </ol>
      {turningDays.map((turn) => (
        <span key={turn.id} className={styles.turn} style={{ left: `${scale.at(turn.day) * 100}%` }} />
      ))}
      {onRange && <YearRange lang={lang} scale={scale} years={range} onYears={onRange} />}
      <span className={styles.now} style={{ left: `${scale.at(day) * 100}%` }} />
      <input
        type="range"
        className={styles.slider}
        aria-label={words.label}
        aria-valuetext={formatDay(day, lang)}
        min={0}
        max={steps}
        value={Math.round(scale.at(day) * steps)}
        onChange={(event) => take(endOf(scale.monthAt(Number(event.target.value) / steps)))}
        onKeyDown={onKey}
      />
      <div className={styles.years} aria-hidden="true">
        {bars
          .filter(
            ({ year }, n) =>
              n === 0 || year === scale.last || (year % 5 === 0 && year > 2005 && year < scale.last - 1),
          )
          .map(({ year }) => (
            <span
              key={year}
              style={{ left: `${(scale.at(`${year}-01-01`) + scale.width(year) / 2) * 100}%` }}
            >
              {year}
            </span>
          ))}
      </div>
    </div>
  );
}
