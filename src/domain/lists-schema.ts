import * as z from "zod/mini";
import { idSchema, provinceIdSchema } from "./ids-schema.ts";
import { levels } from "./lists.ts";
import { lineSchema, nameSchema, textSchema } from "./text-schema.ts";
import { daySchema } from "./when-schema.ts";

export const levelSchema = z.enum(levels);

/** A kind of body that acts for a province; `about` says what belongs here and what does not. */
export const bodySchema = z.strictObject({
  id: idSchema,
  level: levelSchema,
  names: nameSchema,
  about: nameSchema,
});
export type Body = z.infer<typeof bodySchema>;

/** A topic of items; `about` says what belongs here and what does not. */
export const topicSchema = z.strictObject({ id: idSchema, names: nameSchema, about: nameSchema });
export type Topic = z.infer<typeof topicSchema>;

export const placeKindSchema = z.enum([
  "district",
  "town",
  "city",
  "pass",
  "tunnel",
  "road",
  "gate",
  "peak",
  "range",
  "area",
]);

const pointSchema = z.tuple([
  z.number().check(z.minimum(95), z.maximum(115)),
  z.number().check(z.minimum(5), z.maximum(26)),
]);

/** A place that a source names. `point` is lng, lat; absent where it is not known for certain. */
export const placeSchema = z.strictObject({
  id: idSchema,
  kind: placeKindSchema,
  names: nameSchema,
  about: nameSchema,
  /** the provinces it lies in or between, as they were when it was named */
  provinces: z.array(provinceIdSchema),
  point: z.optional(pointSchema),
  pointSource: z.optional(lineSchema),
  /** districts of Vietnam ceased on 30 June 2025 */
  validTo: z.optional(daySchema),
});
export type Place = z.infer<typeof placeSchema>;

const given = <T extends z.ZodMiniType>(schema: T) => z.union([schema, z.literal("notGiven")]);
const addressSchema = z.string().check(
  z.maxLength(2000),
  z.refine((url: string) => /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url), "an http(s) address"),
);

/**
 * What kind of copy a page is, where it is not the publisher's own page of the text: a copy on another site, a site
 * that gathers others' texts, a translation made by a machine, a list of pages (of a tag, a search, a day), a view to
 * print, a view for phones (AMP). Such an address is weak: it may go, change, or say less than the original.
 */
export const editionSchema = z.enum([
  "mirror",
  "aggregator",
  "machine-translated",
  "listing",
  "print",
  "amp",
]);

/** A page that is cited. Everything a page does not give is `notGiven`, never a guess. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: given(lineSchema),
  publisher: given(lineSchema),
  address: given(addressSchema),
  published: given(z.string()),
  read: given(daySchema),
  /** BCP 47: the language of the page itself */
  language: z.enum(["vi", "en", "lo", "fr", "es", "de", "pl", "id", "th", "zh", "ko", "ru"]),
  /** absent: the publisher's own page */
  edition: z.optional(editionSchema),
  /** who published first, and where, as far as it is known for certain; only beside an edition */
  original: z.optional(z.strictObject({ publisher: lineSchema, address: z.optional(addressSchema) })),
  /** the title was rebuilt from the address, so its marks and words may differ from the page's own */
  titleRebuilt: z.optional(z.literal(true)),
  /** what is cited for lack of an address: the file name of an article as it was received, say */
  note: z.optional(textSchema),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * An archipelago of the inset, kept and published alike. Its points (lng, lat) are schematic: they say roughly where
 * the larger features lie. `provinces`: the one it belongs to, by vintage.
 */
export const islandsSchema = z.strictObject({
  id: idSchema,
  names: nameSchema,
  provinces: z.strictObject({ vn63: provinceIdSchema, vn34: provinceIdSchema }),
  schematic: z.literal(true),
  points: z.array(
    z.tuple([
      z.number().check(z.minimum(109), z.maximum(118)),
      z.number().check(z.minimum(6), z.maximum(18)),
    ]),
  ),
});
export type Islands = z.infer<typeof islandsSchema>;

/** Lists and pages as published: `count` is the number of agreements that use the row. */
const counted = { count: z.int().check(z.nonnegative()) };
export const publishedSourceSchema = z.extend(sourceSchema, counted);
export const publishedTopicSchema = z.extend(topicSchema, counted);
export const publishedBodySchema = z.extend(bodySchema, counted);
export const publishedPlaceSchema = z.extend(placeSchema, counted);
export type PublishedSource = z.infer<typeof publishedSourceSchema>;
export type PublishedTopic = z.infer<typeof publishedTopicSchema>;
export type PublishedBody = z.infer<typeof publishedBodySchema>;
export type PublishedPlace = z.infer<typeof publishedPlaceSchema>;
