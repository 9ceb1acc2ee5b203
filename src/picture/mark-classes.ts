import type { ArcMark, AreaMark, BorderMark, LabelMark, RingMark } from "../domain/scene-marks.ts";

/** The classes of each mark: what it is and what it means. picture.css gives them their colours and lines. */
export const areaClass = (
  mark: Pick<AreaMark, "country" | "emphasis" | "ghost"> & Partial<Pick<AreaMark, "cover">>,
): string => {
  if (mark.ghost) return `pic-area pic-ghost pic-${mark.emphasis}`;
  const cover = mark.cover == null ? "" : ` pic-cover-${mark.cover}`;
  return `pic-area pic-${mark.country.toLowerCase()} pic-${mark.emphasis}${cover}`;
};

export const borderClass = (mark: Pick<BorderMark, "class" | "draw" | "emphasis">): string =>
  `pic-border pic-${mark.class} pic-${mark.draw} pic-${mark.emphasis}`;

/** Drawn in full unless it says otherwise. */
const standingClass = (standing: ArcMark["standing"] = "full"): string =>
  standing === "full" ? "" : ` pic-term-${standing}`;

export const arcClass = (
  mark: Pick<ArcMark, "relation" | "stroke" | "emphasis"> & Partial<Pick<ArcMark, "quiet" | "standing">>,
): string =>
  `pic-arc pic-${mark.relation} pic-${mark.stroke} pic-${mark.emphasis}${mark.quiet ? " pic-quiet" : ""}${standingClass(mark.standing)}`;

export const ringClass = (mark: Pick<RingMark, "emphasis"> & Partial<Pick<RingMark, "standing">>): string =>
  `pic-ring pic-${mark.emphasis}${standingClass(mark.standing)}`;

export const labelClass = (mark: Pick<LabelMark, "kind" | "anchor" | "emphasis" | "ghost">): string =>
  `pic-label pic-${mark.kind}-name pic-${mark.anchor} pic-${mark.emphasis}${mark.ghost ? " pic-ghost-name" : ""}`;
