import type { Color, LayersList } from "@deck.gl/core";
import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import type { Geometry } from "../domain/dataset.ts";
import type { Target } from "../domain/intent.ts";
import type { ArcMark, AreaMark, BorderMark, DotMark, RingMark, Scene } from "../domain/scene-marks.ts";
import { BowLayer } from "./bow-layer.ts";
import { areaState, borderState } from "./layers.ts";
import { dashOf, ghostOutlines, type Line, type TellingBorder, tellingBorders } from "./lines.ts";
import {
  arcDash,
  arcHover,
  arcOpacity,
  dashedOpacity,
  dotLine,
  dotRadius,
  faintDot,
  ghostLine,
  quietOpacity,
  ringHover,
  ringOpacity,
  standingOpacity,
} from "./measures.ts";
import type { Effort } from "./pace.ts";
import { type Palette, rgb } from "./palette.ts";
import { RingDashes } from "./ring-dashes.ts";
import { labelLayer, lowestGlow } from "./style.ts";

type BorderLine = Line<TellingBorder>;

interface Placed {
  /** read by MapLibreOverlay: the layer of the style to lie right under */
  beforeId: string;
}

/** Of so many pieces is an arc: with half of them it is off by less than half a px. */
const arcPieces: Record<Effort, number> = { full: 24, light: 12 };

const dashes = new PathStyleExtension({ dash: true, dashMode: "path" });
const ringDashes = new RingDashes();

// All marks lie flat in one plane and are drawn in order, so depth decides nothing; and nothing is picked here,
// since picking is geometry (domain/pick.ts).
const flat = {
  beforeId: labelLayer,
  pickable: false,
  parameters: { depthCompare: "always", depthWriteEnabled: false },
} as const;

const inPx = {
  ...flat,
  widthUnits: "pixels",
  dashUnits: "pixels",
  capRounded: true,
  jointRounded: true,
  antialiasing: true,
} as const;

/** Lines that are no layers of the style. */
export interface DeckLines {
  ghosts: Line<AreaMark>[];
  borders: BorderLine[];
}

/** The outlines and telling borders of a scene. Made once for a scene, so that a hover changes no line. */
export const deckLines = (scene: Scene, geometry: Geometry): DeckLines => ({
  ghosts: ghostOutlines(scene, geometry),
  borders: tellingBorders(scene, geometry),
});

/** Outlines of units that are gone, telling borders, arcs, rings and dots of a scene, back to front, under the names. */
export function deckLayers(
  scene: Scene,
  lines: DeckLines,
  palette: Palette,
  hover: Target | null,
  effort: Effort,
): LayersList {
  const hovered = (mark: ArcMark | RingMark): boolean =>
    (hover?.kind === "link" && hover.id === mark.link) ||
    (hover?.kind === "agreement" && hover.id === mark.agreement);
  const ringWidth = (ring: RingMark) => (hovered(ring) ? ringHover : ring.width);
  const ghost = ({ mark }: Line<AreaMark>) =>
    areaState(mark, palette, hover?.kind === "province" && hover.id === mark.id);
  const border = ({ mark }: Line<BorderMark>) =>
    borderState(mark, palette, hover?.kind === "border" && hover.id === mark.id);
  return [
    new PathLayer<Line<AreaMark>, Placed & PathStyleExtensionProps<Line<AreaMark>>>({
      ...inPx,
      extensions: [dashes],
      id: "ghosts",
      beforeId: lowestGlow,
      capRounded: false,
      data: lines.ghosts,
      getPath: ({ path }) => path,
      getColor: (line) => color(ghost(line).line, 1),
      getWidth: (line) => ghost(line).lineWidth,
      getDashArray: [...ghostLine.dash],
      updateTriggers: { getColor: [palette, hover], getWidth: hover },
    }),
    new PathLayer<BorderLine, Placed & PathStyleExtensionProps<BorderLine>>({
      ...inPx,
      extensions: [dashes],
      id: "borders",
      data: lines.borders,
      getPath: ({ path }) => path,
      getColor: (line) => color(border(line).color, border(line).opacity),
      getWidth: (line) => border(line).width,
      getDashArray: ({ mark }) => dashOf(mark),
      updateTriggers: { getColor: [palette, hover], getWidth: hover },
    }),
    new BowLayer<ArcMark, Placed>({
      ...flat,
      id: "arcs",
      coordinateSystem: "cartesian",
      data: scene.arcs,
      pieces: arcPieces[effort],
      getCourse: (arc) => arc.course,
      getColor: (arc) => color(palette[arc.relation], hovered(arc) ? 1 : opacityOf(arc)),
      getWidth: (arc) => arc.width + (hovered(arc) ? arcHover : 0),
      getDash: (arc) => arcDash[arc.stroke],
      updateTriggers: { getColor: [palette, hover], getWidth: hover },
    }),
    new ScatterplotLayer<RingMark, Placed>({
      ...flat,
      id: "rings",
      data: scene.rings,
      getPosition: (ring) => ring.at,
      getRadius: (ring) => ring.radius,
      getLineColor: (ring) =>
        color(
          palette.merged,
          hovered(ring) ? 1 : standingOpacity[ring.standing] * ringOpacity[ring.emphasis],
        ),
      getLineWidth: ringWidth,
      radiusUnits: "pixels",
      lineWidthUnits: "pixels",
      stroked: true,
      filled: false,
      extensions: [ringDashes],
      updateTriggers: { getLineColor: [palette, hover], getLineWidth: hover },
    }),
    new ScatterplotLayer<DotMark, Placed>({
      ...flat,
      id: "dots",
      data: scene.dots,
      getPosition: (dot) => dot.at,
      getRadius: (dot) => dotRadius[dot.emphasis] - dotLine / 2,
      getFillColor: (dot) => color(palette.raised, dot.emphasis === "faint" ? faintDot : 1),
      getLineColor: (dot) =>
        dot.emphasis === "faint" ? color(palette.label, faintDot) : color(palette["label-strong"], 1),
      getLineWidth: dotLine,
      radiusUnits: "pixels",
      lineWidthUnits: "pixels",
      stroked: true,
      updateTriggers: { getFillColor: palette, getLineColor: palette },
    }),
  ];
}

function opacityOf(arc: ArcMark): number {
  return standingOpacity[arc.standing] * emphasisOpacity(arc);
}

function emphasisOpacity(arc: ArcMark): number {
  if (arc.quiet && arc.emphasis !== "faint") return quietOpacity;
  return arc.emphasis === "normal" && arc.stroke === "dashed" ? dashedOpacity : arcOpacity[arc.emphasis];
}

const color = (colour: string, opacity: number): Color => [...rgb(colour), Math.round(opacity * 255)];
