import * as z from "zod/mini";
import { idSchema, pairSchema, provinceIdSchema } from "./ids.ts";
import { daySchema } from "./when.ts";

export const readingSchema = z.enum(["today", "signed"]);
export type Reading = z.infer<typeof readingSchema>;

export const relationSchema = z.enum([
  "neighbours-across",
  "distant-across",
  "neighbours-domestic",
  "distant-domestic",
  "merged",
]);
export type Relation = z.infer<typeof relationSchema>;

/** The agreements between one pair of provinces, as published in links.json; its key is id + reading. */
export const linkSchema = z.object({
  id: pairSchema,
  reading: readingSchema,
  provinces: z.tuple([provinceIdSchema, provinceIdSchema]),
  relation: relationSchema,
  /** ids in date order */
  agreements: z.array(idSchema),
  /** earliest and latest day any of them can have */
  first: z.nullable(daySchema),
  last: z.nullable(daySchema),
});
export type Link = z.infer<typeof linkSchema>;
