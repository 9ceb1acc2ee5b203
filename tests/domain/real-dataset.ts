import fc from "fast-check";
import * as z from "zod/mini";
import { lightened, type WholeAgreement } from "../../src/domain/agreement.ts";
import { wholeAgreementSchema } from "../../src/domain/agreement-schema.ts";
import { borderSchema } from "../../src/domain/border-schema.ts";
import { type Dataset, dataset, type Geometry } from "../../src/domain/dataset.ts";
import { horizon } from "../../src/domain/lineage.ts";
import type { PublishedSource } from "../../src/domain/lists.ts";
import {
  islandsSchema,
  publishedBodySchema,
  publishedPlaceSchema,
  publishedSourceSchema,
  publishedTopicSchema,
} from "../../src/domain/lists-schema.ts";
import { manifestSchema } from "../../src/domain/manifest-schema.ts";
import { publishedProvinceSchema } from "../../src/domain/province-schema.ts";
import { realBuild } from "../pipeline/real-build.ts";

const lineSchema = z.array(z.array(z.number()));
const polygonSchema = z.array(lineSchema);
const collectionOf = <G extends z.ZodMiniType>(geometry: G) =>
  z.object({
    type: z.literal("FeatureCollection"),
    features: z.array(
      z.object({
        type: z.literal("Feature"),
        id: z.string(),
        properties: z.object({ id: z.string() }),
        geometry,
      }),
    ),
  });
const areasSchema = collectionOf(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: polygonSchema }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygonSchema) }),
  ]),
);
const linesSchema = collectionOf(
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("LineString"), coordinates: lineSchema }),
    z.object({ type: z.literal("MultiLineString"), coordinates: polygonSchema }),
  ]),
);

interface RealData {
  /** as a reader's browser has it once all texts are there */
  data: Dataset;
  /** the agreements with their texts, in date order */
  whole: WholeAgreement[];
  sources: PublishedSource[];
  geometry: Geometry;
  /** every published file, by path */
  texts: ReadonlyMap<string, string>;
}

/** What the hand-kept data of the atlas comes to. */
export async function realDataset(): Promise<RealData> {
  const texts = await realBuild();
  const json = (file: string): unknown => JSON.parse(texts.get(file) ?? "null");
  const rows = <S extends z.ZodMiniType>(file: string, schema: S) => z.parse(z.array(schema), json(file));
  const areas = (file: string) => z.parse(areasSchema, json(file));
  const lines = (file: string) => z.parse(linesSchema, json(file));
  const whole = rows("agreements.json", wholeAgreementSchema);
  const { files: _files, ...manifest } = z.parse(manifestSchema, json("manifest.json"));
  const data = dataset({
    manifest,
    provinces: rows("provinces.json", publishedProvinceSchema),
    agreements: whole.map(lightened),
    borders: rows("borders.json", borderSchema),
    topics: rows("topics.json", publishedTopicSchema),
    bodies: rows("bodies.json", publishedBodySchema),
    places: rows("places.json", publishedPlaceSchema),
    islands: rows("islands.json", islandsSchema),
  });
  return {
    data,
    whole,
    sources: rows("sources.json", publishedSourceSchema),
    geometry: {
      areas: {
        vn63: areas("provinces-vn63.geojson"),
        vn34: areas("provinces-vn34.geojson"),
        la18: areas("provinces-la18.geojson"),
      },
      borders: { vn63: lines("borders-vn63.geojson"), vn34: lines("borders-vn34.geojson") },
      context: areas("context.geojson"),
    },
    texts,
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
