import fc from "fast-check";
import * as z from "zod/mini";
import { agreementSchema } from "../../src/domain/agreement.ts";
import { borderSchema } from "../../src/domain/border.ts";
import { type Dataset, dataset, type ProvinceAreas } from "../../src/domain/dataset.ts";
import { horizon } from "../../src/domain/lineage.ts";
import {
  publishedBodySchema,
  publishedPlaceSchema,
  publishedSourceSchema,
  publishedTopicSchema,
} from "../../src/domain/lists.ts";
import { manifestSchema } from "../../src/domain/manifest.ts";
import { publishedProvinceSchema, type Vintage } from "../../src/domain/province.ts";
import { nameSchema } from "../../src/domain/text.ts";
import { realBuild } from "../pipeline/real-build.ts";

const positionsSchema = z.array(z.array(z.array(z.number())));
const areasSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      properties: z.object({ id: z.string(), names: nameSchema }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: positionsSchema }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(positionsSchema) }),
      ]),
    }),
  ),
});

/** What the hand-kept data of the atlas comes to, as a reader's browser has it. */
export async function realDataset(): Promise<{ data: Dataset; areas: Record<Vintage, ProvinceAreas> }> {
  const texts = await realBuild();
  const json = (file: string): unknown => JSON.parse(texts.get(file) ?? "null");
  const rows = <S extends z.ZodMiniType>(file: string, schema: S) => z.parse(z.array(schema), json(file));
  const areas = (vintage: Vintage): ProvinceAreas =>
    z.parse(areasSchema, json(`provinces-${vintage}.geojson`));
  return {
    data: dataset({
      manifest: z.parse(manifestSchema, json("manifest.json")),
      provinces: rows("provinces.json", publishedProvinceSchema),
      agreements: rows("agreements.json", agreementSchema),
      borders: rows("borders.json", borderSchema),
      sources: rows("sources.json", publishedSourceSchema),
      topics: rows("topics.json", publishedTopicSchema),
      bodies: rows("bodies.json", publishedBodySchema),
      places: rows("places.json", publishedPlaceSchema),
    }),
    areas: { vn63: areas("vn63"), vn34: areas("vn34"), la18: areas("la18") },
  };
}

const day = (min: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Days from the horizon on, and those on both sides of the merger more often than others. */
export const days = fc.oneof(
  day(horizon),
  day("2024-01-01"),
  fc.constantFrom(horizon, "2025-06-30", "2025-07-01"),
);
/** Days of all times that have an agreement, and of none. */
export const allDays = fc.oneof(days, day("1975-01-01"));
