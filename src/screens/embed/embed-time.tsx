import { useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { filtered } from "../../domain/filter.ts";
import type { Lang } from "../../domain/text.ts";
import { playDays, timeScale, yearBars } from "../../domain/time-scale.ts";
import type { View } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import { DateField } from "../../ui/controls/date-field.tsx";
import { TimePlay } from "../../ui/controls/time-play.tsx";
import { usePlay } from "../../ui/use-play.ts";

interface EmbedTimeProps {
  data: Dataset;
  view: View;
  /** the agreements that meet the words of the filter; null: no words, or not known */
  matches: ReadonlySet<string> | null;
  lang: Lang;
  today: Day;
  /** null: today */
  onAt: (at: Day | null) => void;
}

/** The years under the picture, with the date shown and its play. */
export function EmbedTime({ data, view, matches, lang, today, onAt }: EmbedTimeProps) {
  const { filter, at } = view;
  const bars = useMemo(
    () =>
      yearBars(
        filtered(data, { filter: { ...filter, from: null, to: null }, day: null, matches }).agreements,
        today,
      ),
    [data, filter, today, matches],
  );
  const scale = useMemo(() => timeScale(bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0), [bars]);
  const day = at ?? today;
  const { isPlaying, toggle } = usePlay(playDays(bars, today, filter), day, (next) =>
    onAt(next === today ? null : next),
  );
  return (
    <div className="embed-time">
      <TimePlay
        lang={lang}
        bars={bars}
        scale={scale}
        day={day}
        today={today}
        range={filter}
        onAt={onAt}
        isPlaying={isPlaying}
        onPlay={toggle}
      >
        <DateField lang={lang} at={at} today={today} onAt={onAt} />
      </TimePlay>
    </div>
  );
}
