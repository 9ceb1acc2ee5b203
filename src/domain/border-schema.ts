import * as z from "zod/mini";
import { borderClasses, borderStates } from "./border.ts";
import { idSchema, pairSchema, provinceIdSchema } from "./ids-schema.ts";
import { nameSchema } from "./text-schema.ts";

export const borderStateSchema = z.enum(borderStates);
export const borderClassSchema = z.enum(borderClasses);

/** A border that two provinces share, as published in borders.json; its key is id + vintage. Lengths in km. */
export const borderSchema = z.object({
  id: pairSchema,
  vintage: z.enum(["vn63", "vn34"]),
  provinces: z.tuple([provinceIdSchema, provinceIdSchema]),
  class: borderClassSchema,
  km: z.number().check(z.positive()),
  /** osm-10m: measured once at full detail · simplified: computed on the atlas's own generalised line, so too short */
  kmSource: z.enum(["osm-10m", "simplified"]),
  kmOfficial: z.optional(z.object({ km: z.number().check(z.positive()), source: nameSchema })),
  state: borderStateSchema,
  agreements: z.array(idSchema),
});
export type Border = z.infer<typeof borderSchema>;
