import type { Border, BorderState } from "./border.ts";
import type { Cover } from "./cover.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import type { Reading, Relation } from "./link.ts";
import type { Country, VietnamVintage, Vintage } from "./province.ts";
import type { Standing } from "./standing.ts";
import type { Name } from "./text.ts";
import type { Day } from "./when.ts";

/** lng, lat in degrees. */
export type Position = [number, number];
/** west, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** strong: in focus · normal · faint: dimmed by a focus elsewhere, never hidden. */
export type Emphasis = "strong" | "normal" | "faint";

/** A province drawn as an area: the feature `id` of geometry.areas[vintage]. */
export interface AreaMark {
  id: ProvinceId;
  vintage: Vintage;
  country: Country;
  emphasis: Emphasis;
  /** how much was read about it; null where the ground does not tell */
  cover: Cover | null;
  /** a unit that is gone at the date shown, drawn over its successor (reading "signed") */
  ghost: boolean;
}

/**
 * A border drawn as a line: the feature `id` of geometry.borders[vintage].
 * draw: hairline (nothing special said) · signed · contact · local · silent (dotted).
 */
export interface BorderMark {
  id: PairId;
  vintage: VietnamVintage;
  class: Border["class"];
  /** what this line tells: none-found too where the line of a former province beside it tells it */
  state: BorderState;
  draw: "hairline" | "signed" | "contact" | "local" | "silent";
  emphasis: Emphasis;
}

/** A curve between two seats. `course` is the drawn line itself, so both renderers draw the very same. */
export interface ArcMark {
  /** the link's id, the agreement's id where the link is fanned out, or that and a member (`!`) of a programme's star */
  id: string;
  /** null: the ray of a programme, which links no pair */
  link: PairId | null;
  /** set where the arc stands for one agreement of a fanned-out link, or is a ray of a programme's star */
  agreement: string | null;
  relation: Exclude<Relation, "merged"> | "programme";
  course: Position[];
  /** px */
  width: number;
  /** second cue: solid: neighbours · dashed: not neighbours · dotted: planned, or talks and reviews only */
  stroke: "solid" | "dashed" | "dotted";
  /** how strongly it stands for what is in force at the date */
  standing: Standing;
  /** one of very many that nothing singles out: it steps back until it is looked at */
  quiet: boolean;
  /** something that an agreement of a fan plans, not the agreement itself */
  planned: boolean;
  emphasis: Emphasis;
}

/** The agreements of provinces that are one today: a ring around the seat (reading "today"). */
export interface RingMark {
  /** the agreement's id where the link is fanned out, else the link's id */
  id: string;
  link: PairId;
  agreement: string | null;
  at: Position;
  /** px */
  radius: number;
  /** px */
  width: number;
  /** as of an arc */
  standing: Standing;
  emphasis: Emphasis;
}

/** The seat of a province that has a link. */
export interface DotMark {
  id: ProvinceId;
  at: Position;
  emphasis: Emphasis;
}

/** A place that the agreement in focus names, or where it was made (`<agreement>!place`). */
export interface PlaceMark {
  id: string;
  at: Position;
}

/** A name on the map. Lower rank is placed first; a label that finds no room is left out. */
export interface LabelMark {
  id: string;
  kind: "province" | "place";
  names: Name;
  at: Position;
  /** below: under its dot · center: in the middle of its area */
  anchor: "below" | "center";
  rank: number;
  emphasis: Emphasis;
  ghost: boolean;
}

export type LegendEntry =
  | { kind: "arc"; relation: Exclude<ArcMark["relation"], "programme">; stroke: ArcMark["stroke"] }
  | { kind: "programme"; stroke: ArcMark["stroke"] }
  | { kind: "ring" }
  | { kind: "border"; draw: Exclude<BorderMark["draw"], "hairline"> }
  | { kind: "coverage" }
  | { kind: "ghost" }
  | { kind: "talks" }
  | { kind: "terms" }
  | { kind: "planned" }
  | { kind: "place" };

/** What the map shows for one view, as plain data. Renderers draw it and know nothing else. */
export interface Scene {
  at: Day;
  reading: Reading;
  vintage: VietnamVintage;
  /** back to front */
  areas: AreaMark[];
  borders: BorderMark[];
  arcs: ArcMark[];
  rings: RingMark[];
  dots: DotMark[];
  places: PlaceMark[];
  /** by rank */
  labels: LabelMark[];
  /** only what is on the map, in reading order */
  legend: LegendEntry[];
  /** the inset of Hoàng Sa and Trường Sa */
  islands: boolean;
  /** what a fit should show */
  bounds: Bounds;
}
