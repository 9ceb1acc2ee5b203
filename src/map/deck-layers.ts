import type { Color, LayersList } from "@deck.gl/core";
import { PathStyleExtension, type PathStyleExtensionProps } from "@deck.gl/extensions";
import { PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import type { Target } from "../domain/intent.ts";
import type { ArcMark, DotMark, RingMark, Scene } from "../domain/scene-marks.ts";
import {
  arcDash,
  arcHover,
  arcOpacity,
  dashedOpacity,
  dotLine,
  dotRadius,
  faintDot,
  quietOpacity,
  ringDash,
  ringHover,
  ringOpacity,
  standingOpacity,
} from "./measures.ts";
import { type Palette, rgb } from "./palette.ts";
import { labelLayer } from "./style.ts";

interface Placed {
  /** read by MapLibreOverlay: the layer of the style to lie right under */
  beforeId: string;
}

const dashes = new PathStyleExtension({ dash: true, dashMode: "path" });

// All marks lie flat in one plane and are drawn in order, so depth decides nothing; and nothing is picked here,
// since picking is geometry (domain/pick.ts).
const flat = {
  beforeId: labelLayer,
  pickable: false,
  parameters: { depthCompare: "always", depthWriteEnabled: false },
} as const;

/** The arcs, rings and dots of a scene, back to front, under the names. */
export function deckLayers(scene: Scene, palette: Palette, hover: Target | null): LayersList {
  const hovered = (mark: ArcMark | RingMark): boolean =>
    (hover?.kind === "link" && hover.id === mark.link) ||
    (hover?.kind === "agreement" && hover.id === mark.agreement);
  const ringWidth = (ring: RingMark) => (hovered(ring) ? ringHover : ring.width);
  return [
    new PathLayer<ArcMark, Placed & PathStyleExtensionProps<ArcMark>>({
      ...flat,
      id: "arcs",
      data: scene.arcs,
      getPath: (arc) => arc.course,
      getColor: (arc) => color(palette[arc.relation], hovered(arc) ? 1 : opacityOf(arc)),
      getWidth: (arc) => arc.width + (hovered(arc) ? arcHover : 0),
      getDashArray: (arc) => arcDash[arc.stroke],
      widthUnits: "pixels",
      dashUnits: "pixels",
      capRounded: true,
      jointRounded: true,
      antialiasing: true,
      extensions: [dashes],
      updateTriggers: { getColor: [palette, hover], getWidth: hover },
    }),
    new ScatterplotLayer<RingMark, Placed & PathStyleExtensionProps<RingMark>>({
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
      // a ring's dashes are measured in its width
      getDashArray: (ring) => [ringDash.dash / ringWidth(ring), ringDash.gap / ringWidth(ring)],
      radiusUnits: "pixels",
      lineWidthUnits: "pixels",
      stroked: true,
      filled: false,
      extensions: [dashes],
      updateTriggers: { getLineColor: [palette, hover], getLineWidth: hover, getDashArray: hover },
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
