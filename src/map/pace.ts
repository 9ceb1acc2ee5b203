import type { Map as MapLibreMap } from "maplibre-gl";

/** full: as well as it can · light: fewer px while it moves, and arcs of fewer pieces. */
export type Effort = "full" | "light";

/** A frame that takes longer is slow, one that takes longer than the second is worse than a picture. In ms. */
const slowMs = 80;
const tooSlowMs = 300;
/** How many frames it takes to know. */
const toLighten = 5;
const toGiveUp = 8;

/**
 * What to do after some frames (ms each, the latest last) that were drawn with one effort while the map moved:
 * first less is drawn, and only what is too slow even then is given up. The median decides, so one long frame, a
 * shader compiled or another tab's work, does not.
 */
export function judge(frames: readonly number[], effort: Effort): "keep" | "lighten" | "give-up" {
  if (effort === "full") return medianOf(frames, toLighten) > slowMs ? "lighten" : "keep";
  return medianOf(frames, toGiveUp) > tooSlowMs ? "give-up" : "keep";
}

/** The median of the last frames; 0 where there are fewer. */
function medianOf(frames: readonly number[], count: number): number {
  const last = frames.slice(-count).sort((a, b) => a - b);
  return last.length < count ? 0 : (last[Math.floor(count / 2)] ?? 0);
}

export interface Pace {
  effort: () => Effort;
  stop: () => void;
}

/**
 * Times the frames in which a map moves, by its own frames and not by the name of what draws them, and says once when
 * it should draw less, and once, at the end of a move, when it should not draw at all.
 */
export function watchPace(map: MapLibreMap, onSlow: () => void, onTooSlow: () => void): Pace {
  let effort: Effort = "full";
  let frames: number[] = [];
  let tooSlow = false;
  let drawn = false;
  let last = 0;
  let ticking = 0;

  const tick = (now: number) => {
    ticking = requestAnimationFrame(tick);
    // a hand that rests in the middle of a drag draws nothing, and its pause is no slow frame
    if (drawn && last > 0) judgeFrame(now - last);
    drawn = false;
    last = now;
  };
  const judgeFrame = (ms: number) => {
    frames = [...frames, ms].slice(-toGiveUp);
    const verdict = judge(frames, effort);
    tooSlow = verdict === "give-up";
    if (verdict !== "lighten") return;
    effort = "light";
    frames = [];
    onSlow();
  };
  const rest = () => {
    cancelAnimationFrame(ticking);
    ticking = 0;
    last = 0;
  };
  map.on("movestart", () => {
    if (ticking === 0) ticking = requestAnimationFrame(tick);
  });
  map.on("render", () => {
    drawn = true;
  });
  map.on("moveend", () => {
    if (map.isMoving()) return;
    rest();
    if (tooSlow) onTooSlow();
  });
  return { effort: () => effort, stop: rest };
}
