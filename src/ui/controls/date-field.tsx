import { useEffect, useId, useRef } from "react";
import type { Lang } from "../../domain/text.ts";
import { type Day, isDay } from "../../domain/when.ts";
import { chrome } from "../../i18n/chrome.ts";
import { formatDay } from "../../i18n/dates.ts";
import styles from "./controls.module.css";

/** Years typed digit by digit pass through 0002 and 0020: those are not asked for. */
const earliest: Day = "1900-01-01";

/** The date shown, with a way back to today. The field speaks the browser's language, so the date stands in words too. */
export function DateField({
  lang,
  at,
  today,
  onAt,
}: {
  lang: Lang;
  /** null: today */
  at: Day | null;
  today: Day;
  onAt: (at: Day | null) => void;
}) {
  const words = chrome[lang];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const day = at ?? today;
  // not a controlled field: React would undo a date that is half typed
  useEffect(() => {
    if (field.current !== null && field.current.value !== day) field.current.value = day;
  }, [day]);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {words.at} <strong>{formatDay(day, lang)}</strong>
      </label>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          type="date"
          min={earliest}
          defaultValue={day}
          className={styles.date}
          onChange={({ currentTarget: { value } }) => {
            if (isDay(value) && value >= earliest) onAt(value === today ? null : value);
          }}
        />
        <button type="button" className={styles.button} aria-pressed={at === null} onClick={() => onAt(null)}>
          {words.today}
        </button>
      </div>
    </div>
  );
}
