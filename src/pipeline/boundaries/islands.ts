import * as z from "zod/mini";
import { idSchema, provinceIdSchema } from "../../domain/ids.ts";
import { nameSchema } from "../../domain/text.ts";

/**
 * islands.yaml: the two archipelagos of the inset. Their points are schematic: they say roughly where the larger
 * features lie, and are no boundaries, base points or claims.
 */
export const islandsSchema = z.array(
  z.strictObject({
    id: idSchema,
    names: nameSchema,
    provinces: z.strictObject({ vn63: provinceIdSchema, vn34: provinceIdSchema }),
    schematic: z.literal(true),
    /** lng, lat in degrees */
    points: z.array(
      z.tuple([
        z.number().check(z.minimum(109), z.maximum(118)),
        z.number().check(z.minimum(6), z.maximum(18)),
      ]),
    ),
  }),
);
export type Islands = z.infer<typeof islandsSchema>;
