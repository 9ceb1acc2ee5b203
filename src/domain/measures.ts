import type { Emphasis } from "./scene-marks.ts";

/** Measures that both renderers draw and answer by, CSS px. */

/** Radius of a seat's dot, the line around it included. */
export const dotRadius: Readonly<Record<Emphasis, number>> = { strong: 5.5, normal: 4.25, faint: 3.5 };
/** Half the height of a place's diamond, the line around it included. */
export const placeRadius = 5;

/** How far from a mark a pointer still hits it. A finger covers more than a mouse does. */
export const pickTolerance = { mouse: 12, touch: 20 };
