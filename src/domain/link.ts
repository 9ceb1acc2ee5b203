import type { Link } from "./link-schema.ts";

export type { Link };

export const readings = ["today", "signed"] as const;
export type Reading = (typeof readings)[number];

export const relations = [
  "neighbours-across",
  "distant-across",
  "neighbours-domestic",
  "distant-domestic",
  "merged",
] as const;
export type Relation = (typeof relations)[number];
