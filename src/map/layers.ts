import type { Target } from "../domain/intent.ts";
import type { AreaMark, BorderMark, Scene } from "../domain/scene-marks.ts";
import {
  borderWidth,
  faintBorder,
  faintLand,
  ghostLine,
  ghostOpacity,
  glowOpacity,
  glowWidth,
  hoverBorder,
  hoverLand,
  hoverOutline,
  nationalWidth,
  outlineWidth,
  strongBorder,
  strongHairline,
} from "./measures.ts";
import { mixed, type Palette } from "./palette.ts";
import { areaVintages, borderVintages, type GroundLayer, type GroundSource } from "./style.ts";

/** How an area looks: its fill and the line around it. */
export interface AreaState {
  fill: string;
  opacity: number;
  line: string;
  lineWidth: number;
}
/** How a border looks, and the glow under it if it has one. */
export interface BorderState {
  color: string;
  width: number;
  opacity: number;
  glowWidth: number;
  glowOpacity: number;
}
export type FeatureState = AreaState | BorderState;
/** Source, then feature id, then looks. */
export type FeatureStates = Record<GroundSource, Record<string, FeatureState>>;

/** A map on which nothing has been drawn yet. */
export const noStates = (): FeatureStates => ({
  "areas-la18": {},
  "areas-vn34": {},
  "areas-vn63": {},
  "borders-vn34": {},
  "borders-vn63": {},
});

/** The looks of every area and border of a scene. */
export function featureStates(scene: Scene, palette: Palette, hover: Target | null): FeatureStates {
  const isOn = (kind: Target["kind"], id: string) => hover?.kind === kind && hover.id === id;
  const states = noStates();
  for (const area of scene.areas) {
    states[`areas-${area.vintage}`][area.id] = areaState(area, palette, isOn("province", area.id));
  }
  for (const border of scene.borders) {
    states[`borders-${border.vintage}`][border.id] = borderState(border, palette, isOn("border", border.id));
  }
  return states;
}

/** The looks of an area. */
export function areaState(area: AreaMark, palette: Palette, hovered: boolean): AreaState {
  const covered = area.cover === null || area.ghost ? null : palette[`cover-${area.cover}`];
  const own = covered ?? palette[area.ghost ? "land-ghost" : area.country === "VN" ? "land-vn" : "land-la"];
  const dimmed =
    area.emphasis === "faint" && !area.ghost && covered === null
      ? mixed(own, palette.context, faintLand)
      : own;
  const land = area.emphasis === "strong" && !area.ghost ? palette["land-focus"] : dimmed;
  return {
    fill: hovered ? mixed(palette["land-focus"], land, hoverLand) : land,
    opacity: area.ghost ? ghostOpacity[area.emphasis] : 1,
    line: palette[hovered || area.ghost ? "land-border" : "coast"],
    lineWidth: hovered ? hoverOutline : area.ghost ? ghostLine.width : outlineWidth,
  };
}

/** The looks of a border, whichever way its line is drawn. */
export function borderState(border: BorderMark, palette: Palette, hovered: boolean): BorderState {
  const { draw, emphasis } = border;
  const national = border.class === "national";
  const glows = draw === "signed";
  const marked = hovered || national || emphasis === "strong";
  const role = draw !== "hairline" ? (`border-${draw}` as const) : marked ? "land-border" : "land-line";
  const width =
    draw !== "hairline"
      ? emphasis === "strong"
        ? strongBorder
        : borderWidth[draw]
      : emphasis === "strong"
        ? strongHairline
        : national
          ? nationalWidth
          : borderWidth.hairline;
  return {
    color: palette[role],
    width: hovered ? hoverBorder : width,
    opacity: emphasis === "faint" && draw !== "hairline" && !hovered ? faintBorder : 1,
    glowWidth: glows ? glowWidth[emphasis] : 0,
    glowOpacity: glows ? glowOpacity[emphasis] : 0,
  };
}

/** One change of a feature's looks; `state: null` takes it off the map. */
export interface StateChange {
  source: GroundSource;
  id: string;
  state: FeatureState | null;
}

/** What to change to get from one set of looks to the next, and no more. */
export function stateChanges(from: FeatureStates, to: FeatureStates): StateChange[] {
  const sources = Object.keys(to) as GroundSource[];
  return sources.flatMap((source) => {
    const gone = Object.keys(from[source]).filter((id) => to[source][id] === undefined);
    const changed = Object.entries(to[source]).filter(([id, state]) => !same(from[source][id], state));
    return [
      ...gone.map((id): StateChange => ({ source, id, state: null })),
      ...changed.map(([id, state]): StateChange => ({ source, id, state })),
    ];
  });
}

const same = (a: FeatureState | undefined, b: FeatureState): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** The ids of the features that each layer draws. It changes with the date and the lines shown, not with a focus. */
export function members(scene: Scene): Map<GroundLayer, string[]> {
  const areas = (vintage: string, wanted: (area: AreaMark) => boolean) =>
    scene.areas.filter((area) => area.vintage === vintage && wanted(area)).map((area) => area.id);
  const borders = (vintage: string, wanted: (border: BorderMark) => boolean) =>
    scene.borders.filter((border) => border.vintage === vintage && wanted(border)).map((border) => border.id);
  return new Map<GroundLayer, string[]>([
    ...areaVintages.flatMap((vintage): [GroundLayer, string[]][] => [
      [`areas-${vintage}`, areas(vintage, () => true)],
      [`outlines-${vintage}`, areas(vintage, ({ ghost }) => !ghost)],
    ]),
    ...borderVintages.flatMap((vintage): [GroundLayer, string[]][] => [
      [`glow-${vintage}`, borders(vintage, ({ draw }) => draw === "signed")],
      [`borders-${vintage}`, borders(vintage, ({ draw }) => draw === "hairline")],
    ]),
  ]);
}
