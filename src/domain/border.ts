import type { Border } from "./border-schema.ts";

export type { Border };

/** signed > contact > local > none-found (DESIGN, what counts, rule 3). "Silent" is none-found. */
export const borderStates = ["signed", "contact", "local", "none-found"] as const;
export type BorderState = (typeof borderStates)[number];

/** national: between Vietnam and Laos · provincial: within a country. */
export const borderClasses = ["national", "provincial"] as const;
