import type { Name, Text } from "./text-schema.ts";

export type { Name, Text };

/** The three languages of the atlas (BCP 47). */
export const langs = ["vi", "lo", "en"] as const;
export type Lang = (typeof langs)[number];
