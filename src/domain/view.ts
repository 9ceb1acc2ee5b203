import { type Filter, noFilter } from "./filter.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import type { Reading } from "./link.ts";
import type { Lang } from "./text.ts";
import type { Day } from "./when.ts";

/** What the reader has singled out: one thing at a time. */
export type Focus =
  | { kind: "none" }
  | { kind: "province"; id: ProvinceId }
  | { kind: "link"; id: PairId }
  | { kind: "agreement"; id: string }
  | { kind: "border"; id: PairId };

/** Where the map stands. Degrees; zoom as in MapLibre (the world is 512 px wide at zoom 0). */
export interface Camera {
  lng: number;
  lat: number;
  zoom: number;
}

/** A step of a story, counted from 1. */
export interface StoryStep {
  id: string;
  step: number;
}

/** map · table: the same as rows · borders: every border, and links without one · about: what the data rests on. */
export const shows = ["map", "table", "borders", "about"] as const;
export const borderLines = ["all", "silent", "off"] as const;
/** plain · coverage: provinces shaded by how many pages were read about them. */
export const grounds = ["plain", "coverage"] as const;
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Everything a reader sees and would share: it is the address (DESIGN, the address). */
export interface View {
  /** null: the browser's */
  lang: Lang | null;
  /** the step that is told; all else may stray from what it shows */
  story: StoryStep | null;
  show: (typeof shows)[number];
  focus: Focus;
  /** null: today */
  at: Day | null;
  read: Reading;
  /** which agreements are shown */
  filter: Filter;
  lines: (typeof borderLines)[number];
  ground: (typeof grounds)[number];
  islands: "on" | "off";
  /** null: fit what is drawn */
  camera: Camera | null;
  /** null: the one the reader chose last */
  theme: Theme | null;
}

/** The view of an empty address. */
export const startView: View = {
  lang: null,
  story: null,
  show: "map",
  focus: { kind: "none" },
  at: null,
  read: "today",
  filter: noFilter,
  lines: "all",
  ground: "plain",
  islands: "on",
  camera: null,
  theme: null,
};
