import type { Filter } from "../../domain/filter.ts";
import type { Reading } from "../../domain/link.ts";
import type { Lang } from "../../domain/text.ts";
import { borderLines, type View } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import { chrome } from "../../i18n/chrome.ts";
import { Choice } from "./choice.tsx";
import styles from "./controls.module.css";
import { DateField } from "./date-field.tsx";
import { TimePlay, type TimePlayProps, Turns } from "./time-play.tsx";

/** What is shown: the date, the reading of provinces, which borders are marked. */
export function TimeControls({
  lang,
  at,
  today,
  read,
  lines,
  line,
  filter,
  onFilter,
  onAt,
  onRead,
  onLines,
}: {
  lang: Lang;
  at: Day | null;
  today: Day;
  read: Reading;
  lines: View["lines"];
  /** agreements by year, and their play */
  line: Pick<TimePlayProps, "bars" | "scale" | "isPlaying" | "onPlay">;
  /** its years are the range on the line */
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onAt: (at: Day | null) => void;
  onRead: (read: Reading) => void;
  onLines: (lines: View["lines"]) => void;
}) {
  const words = chrome[lang];
  const lineLabels = { all: words.linesAll, silent: words.linesSilent, off: words.linesOff };
  return (
    <>
      <TimePlay
        {...line}
        lang={lang}
        day={at ?? today}
        today={today}
        range={{ from: filter.from, to: filter.to }}
        onRange={(range) => onFilter({ ...filter, ...range })}
        onAt={onAt}
      >
        <DateField lang={lang} at={at} today={today} onAt={onAt} />
      </TimePlay>
      <div className={styles.time}>
        <Choice
          label={words.read}
          showLabel
          options={[
            { value: "today", label: words.readToday },
            { value: "signed", label: words.readSigned },
          ]}
          value={read}
          onChange={onRead}
          about={read === "today" ? words.readTodayAbout : words.readSignedAbout}
        />
        <Choice
          label={words.lines}
          showLabel
          options={borderLines.map((value) => ({ value, label: lineLabels[value] }))}
          value={lines}
          onChange={onLines}
        />
        <Turns lang={lang} day={at ?? today} today={today} onAt={onAt} />
      </div>
    </>
  );
}
