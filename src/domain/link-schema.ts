import * as z from "zod/mini";
import { idSchema, pairSchema, provinceIdSchema } from "./ids-schema.ts";
import { readings, relations } from "./link.ts";
import { daySchema } from "./when-schema.ts";

export const readingSchema = z.enum(readings);
export const relationSchema = z.enum(relations);

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
