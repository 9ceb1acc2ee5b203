import type { KeyboardEvent } from "react";
import type { Lang } from "../../domain/text.ts";
import type { TimeScale, Years } from "../../domain/time-scale.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { timeMessages } from "../../i18n/time.ts";
import styles from "./time-line.module.css";

/** The steps of a handle along the whole line. */
const steps = 2000;

/**
 * Two handles over the bars for the first and the last year kept, each dragged or stepped by year. At its own end of
 * the line a handle leaves the range open; it never goes past the other.
 */
export function YearRange({
  lang,
  scale,
  years,
  onYears,
}: {
  lang: Lang;
  scale: TimeScale;
  years: Years;
  onYears: (years: Years) => void;
}) {
  const from = Math.max(scale.first, years.from ?? scale.first);
  const to = Math.min(scale.last, years.to ?? scale.last);
  const take = (end: keyof Years, asked: number) => {
    const year = end === "from" ? Math.min(asked, to) : Math.max(asked, from);
    const isOpen = end === "from" ? year <= scale.first : year >= scale.last;
    onYears({ ...years, [end]: isOpen ? null : year });
  };
  const onKey = (end: keyof Years, year: number) => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[
      event.key
    ];
    if (step !== undefined) take(end, year + step);
    else if (event.key === "Home") take(end, scale.first);
    else if (event.key === "End") take(end, scale.last);
    else return;
    event.preventDefault();
  };
  const ends = [
    { end: "from", year: from, label: filteredMessages[lang].from, at: scale.at(`${from}-01-01`) },
    { end: "to", year: to, label: filteredMessages[lang].to, at: scale.at(`${to}-12-31`) },
  ] as const;
  return (
    <fieldset className={styles.range}>
      <legend className={styles.hidden}>{timeMessages[lang].range}</legend>
      {ends.map(({ end, year, label, at }) => (
        <input
          key={end}
          type="range"
          aria-label={label}
          aria-valuetext={years[end] === null ? timeMessages[lang].open(String(year)) : String(year)}
          data-end={end}
          min={0}
          max={steps}
          value={Math.round(at * steps)}
          onChange={(event) =>
            take(end, Number(scale.monthAt(Number(event.target.value) / steps).slice(0, 4)))
          }
          onKeyDown={onKey(end, year)}
        />
      ))}
    </fieldset>
  );
}
