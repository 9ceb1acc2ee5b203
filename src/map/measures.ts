import type { ArcMark, BorderMark, Emphasis } from "../domain/scene-marks.ts";

/** How the marks of a scene are drawn: the same as picture/picture.css says. Lengths in CSS px, opacities 0…1. */

/** How much of its own colour a dimmed area keeps; the rest is the colour of neighbouring countries. */
export const faintLand = 0.65;
export const hoverLand = 0.4;
export const ghostOpacity: Record<Emphasis, number> = { strong: 0.85, normal: 0.6, faint: 0.6 };
/** The line around an area: what shows of it is the coast, since borders lie over the rest. */
export const outlineWidth = 0.8;
export const ghostLine = { width: 1.1, dash: [4, 3] } as const;
export const hoverOutline = 1.6;

/** Along a line, px. The ends of borders and arcs are round, so a dash grows by the width of its line. */
export type Dash = [dash: number, gap: number];

type Draw = BorderMark["draw"];
export const borderWidth: Record<Draw, number> = {
  hairline: 0.9,
  signed: 2.2,
  contact: 2,
  local: 2,
  silent: 2.1,
};
/** A national border of which nothing else is said is a little stronger than a provincial one. */
export const nationalWidth = 1.6;
export const strongBorder = 3.4;
export const strongHairline = 2.2;
export const hoverBorder = 4;
export const faintBorder = 0.4;
/** The pale line under a signed border. */
export const glowWidth: Record<Emphasis, number> = { strong: 12, normal: 8, faint: 8 };
export const glowOpacity: Record<Emphasis, number> = { strong: 0.28, normal: 0.2, faint: 0.07 };

/** Dash and gap, px, along a border that tells something. */
export const borderDash: Record<Exclude<Draw, "hairline">, Record<"usual" | "strong", Dash>> = {
  signed: { usual: [0, 0], strong: [0, 0] },
  contact: { usual: [0, 0], strong: [0, 0] },
  local: { usual: [5, 5], strong: [5, 5] },
  silent: { usual: [0.1, 4], strong: [0.1, 6] },
};

/** Dash and gap, px, along an arc. */
export const arcDash: Record<ArcMark["stroke"], Dash> = {
  solid: [0, 0],
  dashed: [10, 7],
  dotted: [0.1, 6.5],
};
export const arcOpacity: Record<Emphasis, number> = { strong: 1, normal: 0.85, faint: 0.22 };
/** Dashed arcs are the many distant ones: they step back a little. */
export const dashedOpacity = 0.7;
/** In parts of the opacity that emphasis gives. */
export const standingOpacity: Record<ArcMark["standing"], number> = { full: 1, between: 0.75, faint: 0.45 };
/** One of very many arcs. */
export const quietOpacity = 0.7;
export const arcHover = 2;
export const ringDash = { dash: 5, gap: 4 };
export const ringOpacity: Record<Emphasis, number> = { strong: 1, normal: 1, faint: 0.22 };
export const ringHover = 5;

export { dotRadius, placeRadius } from "../domain/measures.ts";

/** Within the radius. */
export const dotLine = 1.5;
export const faintDot = 0.6;
export const placeLine = 1.5;

/** In parts of the type's size. */
export const haloWidth = 0.14;
export const faintName = 0.8;
