import * as z from "zod/mini";
import { daySchema } from "./when-schema.ts";

/** How much was read about a province: pages, and the newest date among them ("none found" is always said with it). */
export const coverageSchema = z.object({ pages: z.int(), newest: z.nullable(z.string()) });
export type Coverage = z.infer<typeof coverageSchema>;

/** manifest.json: what is published, without itself. `builtAt` is the last commit that touched data/. */
export const manifestSchema = z.object({
  schemaVersion: z.literal(1),
  dataVersion: daySchema,
  builtAt: z.string(),
  counts: z.record(z.string(), z.number()),
  coverage: z.object({ byProvince: z.record(z.string(), coverageSchema) }),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), licence: z.string() })),
});
export type Manifest = z.infer<typeof manifestSchema>;
