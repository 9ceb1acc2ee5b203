import type { Feature, FeatureCollection, Point } from "geojson";
import type { LabelMark, Position, Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import { dotRadius, faintName, haloWidth, placeRadius } from "./measures.ts";
import type { Palette, Role } from "./palette.ts";

export type Weight = 400 | 500 | 600;

/** A name. Sizes in px; lower ranks are placed first. */
export interface NameLook {
  text: string;
  rank: number;
  /** where it may stand, best first: side of the text that touches the point, and its offset in parts of the size */
  places: Places;
  size: number;
  weight: Weight;
  color: string;
  halo: string;
  haloWidth: number;
  opacity: number;
}
type Places = (string | [right: number, down: number])[];

/** What no name may cover, placed before all names: the image of a place, or an unseen px enlarged to a dot. */
export interface DiscLook {
  icon: "place" | "unseen";
  iconSize: number;
  rank: -1;
}
export type LabelPoints = FeatureCollection<Point, NameLook | DiscLook>;

/** The names of a scene in one language and what they must leave free, as points (lng/lat) with their looks. */
export function labelPoints(scene: Scene, lang: Lang, palette: Palette): LabelPoints {
  const discs: Disc[] = [
    ...scene.dots.map(({ at, emphasis }): Disc => ({ at, radius: dotRadius[emphasis], icon: "unseen" })),
    ...scene.rings.map(({ at, radius, width }): Disc => ({ at, radius: radius + width / 2, icon: "unseen" })),
    ...scene.places.map(({ at }): Disc => ({ at, radius: placeRadius, icon: "place" })),
  ];
  const radiusAt = ([lng, lat]: Position): number =>
    Math.max(0, ...discs.filter(({ at }) => at[0] === lng && at[1] === lat).map(({ radius }) => radius));
  const names = scene.labels.map((label) => name(label, radiusAt(label.at), lang, palette));
  return { type: "FeatureCollection", features: [...discs.map(disc), ...names] };
}

interface Disc {
  at: Position;
  radius: number;
  icon: DiscLook["icon"];
}

const disc = ({ at, radius, icon }: Disc): Feature<Point, DiscLook> => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: at },
  properties: { icon, iconSize: icon === "unseen" ? 2 * radius : 1, rank: -1 },
});

function name(label: LabelMark, radius: number, lang: Lang, palette: Palette): Feature<Point, NameLook> {
  const type = typeOf(label);
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: label.at },
    properties: {
      text: label.names[lang],
      rank: label.rank,
      places: label.anchor === "below" ? besideDisc(radius / type.size, type.size) : besidePoint,
      ...type,
      color: palette[inkOf(label)],
      halo: palette.halo,
      haloWidth: haloWidth * type.size,
      opacity: label.emphasis === "faint" ? faintName : 1,
    },
  };
}

/** MapLibre lifts a text below or above its point by this much of its size. */
const lift = 7 / 24;
const besidePoint: Places = ["center", [0, 0], "top", [0, 0.1], "bottom", [0, -0.1]];

/** The same places as in the picture: below, above, right, left. Lengths in parts of the type's size. */
function besideDisc(radius: number, px: number): Places {
  const [down, aside] = [radius + 1.5 / px + lift, radius + 4 / px];
  return ["top", [0, down], "bottom", [0, -down], "left", [aside, 0], "right", [-aside, 0]];
}

/** As in the picture: names at dots lead, names of areas stay quiet. */
function typeOf(label: LabelMark): { size: number; weight: Weight } {
  if (label.emphasis === "strong") return { size: 15, weight: 600 };
  if (label.kind === "place") return { size: 12, weight: 500 };
  if (label.emphasis === "faint" || label.anchor === "center") return { size: 11.5, weight: 400 };
  return { size: 12.5, weight: 500 };
}

function inkOf(label: LabelMark): Role {
  if (label.emphasis === "strong") return "label-strong";
  return label.anchor === "below" && label.emphasis === "normal" && !label.ghost ? "label-strong" : "label";
}
