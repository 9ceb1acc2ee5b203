import { useCallback, useEffect, useRef, useState } from "react";
import type { Day } from "../domain/when.ts";

/** How long a day of a play stands, in ms: long enough to read a figure that changed. */
const stands = 1100;

/**
 * Plays days one after another: from the one shown, or from the first where the last is shown. Ends by itself at the
 * last; a day chosen by hand meanwhile is where it goes on.
 */
export function usePlay(
  days: readonly Day[],
  day: Day,
  onDay: (day: Day) => void,
): { isPlaying: boolean; toggle: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  const next = days.find((one) => one > day);
  // the callback changes with every view: the clock must not start anew with it
  const act = useRef(onDay);
  useEffect(() => {
    act.current = onDay;
  });
  useEffect(() => {
    if (!isPlaying) return;
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    const clock = setTimeout(() => act.current(next), stands);
    return () => clearTimeout(clock);
  }, [isPlaying, next]);
  const [first] = days;
  const toggle = useCallback(() => {
    if (!isPlaying && next === undefined && first !== undefined) act.current(first);
    setPlaying(!isPlaying);
  }, [isPlaying, next, first]);
  return { isPlaying, toggle };
}
