import type { ComponentProps, ReactNode } from "react";
import type { Lang } from "../../domain/text.ts";
import { turningDays } from "../../domain/time-scale.ts";
import type { Day } from "../../domain/when.ts";
import { formatDay } from "../../i18n/dates.ts";
import { timeMessages } from "../../i18n/time.ts";
import styles from "./time-line.module.css";
import { TimeLine } from "./time-line.tsx";

export type TimePlayProps = ComponentProps<typeof TimeLine> & { isPlaying: boolean; onPlay: () => void };

/** The time line between its play and the date in words. */
export function TimePlay({ isPlaying, onPlay, children, ...line }: TimePlayProps & { children: ReactNode }) {
  const words = timeMessages[line.lang];
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.play}
        title={words.playAbout}
        aria-label={isPlaying ? words.pause : words.play}
        onClick={onPlay}
      >
        <span aria-hidden="true">{isPlaying ? "❚❚" : "▶\ufe0e"}</span>
      </button>
      <TimeLine {...line} />
      {children}
    </div>
  );
}

/** The days on which provinces changed, each a way to that day. */
export function Turns({
  lang,
  day,
  today,
  onAt,
}: {
  lang: Lang;
  day: Day;
  today: Day;
  onAt: (at: Day | null) => void;
}) {
  const words = timeMessages[lang];
  return (
    <fieldset className={styles.turns}>
      <legend>{words.turns}</legend>
      {turningDays.map((turn) => (
        <button
          key={turn.id}
          type="button"
          aria-pressed={day === turn.day}
          title={words[turn.id](formatDay(turn.day, lang))}
          onClick={() => onAt(turn.day >= today ? null : turn.day)}
        >
          {words[`${turn.id}Short`]}
        </button>
      ))}
    </fieldset>
  );
}
