import * as z from "zod/mini";
import { provinceIdSchema } from "./ids-schema.ts";
import { countries, provinceKinds, vintages } from "./province.ts";
import { lineSchema, nameSchema } from "./text-schema.ts";
import { daySchema } from "./when-schema.ts";

export const countrySchema = z.enum(countries);
export const vintageSchema = z.enum(vintages);
export const provinceKindSchema = z.enum(provinceKinds);

/** Where the area of a province comes from; data/provinces/README.md says more of each. */
export const areaSourceSchema = z.enum(["official", "statistics-bureau", "government-map", "openstreetmap"]);

const seatSchema = z.strictObject({
  name: nameSchema,
  lng: z.number().check(z.minimum(95), z.maximum(115)),
  lat: z.number().check(z.minimum(5), z.maximum(26)),
});

/** A first-order unit as kept in data/provinces and published in provinces.json. */
export const provinceSchema = z.strictObject({
  id: provinceIdSchema,
  country: countrySchema,
  /** the kind it has now, or had last */
  kind: provinceKindSchema,
  /** kinds it had for a time; a day may be open (null) at either end */
  kindsDated: z.array(
    z.strictObject({
      kind: provinceKindSchema,
      from: z.nullable(daySchema),
      to: z.nullable(daySchema),
      note: z.optional(nameSchema),
    }),
  ),
  names: nameSchema,
  /** the Lao name is a transliteration made for the atlas, not one seen in print */
  loTransliterated: z.boolean(),
  namesDated: z.array(
    z.strictObject({ names: nameSchema, from: z.nullable(daySchema), to: z.nullable(daySchema) }),
  ),
  /** other spellings met in print */
  aliases: z.array(lineSchema),
  codes: z.strictObject({
    iso: z.optional(z.string().check(z.regex(/^(VN|LA)-[A-Z0-9]{2}$/, "ISO 3166-2"))),
    nso: z.optional(z.string().check(z.regex(/^\d{2}$/, "two digits"))),
    wikidata: z.optional(z.string().check(z.regex(/^Q[1-9]\d*$/, "a Wikidata item: Q1858"))),
  }),
  validFrom: z.nullable(daySchema),
  validTo: z.nullable(daySchema),
  predecessors: z.array(provinceIdSchema),
  successors: z.array(provinceIdSchema),
  seat: seatSchema,
  areaKm2: z.number().check(z.positive()),
  areaSource: areaSourceSchema,
  vintages: z.array(vintageSchema).check(z.minLength(1)),
});
export type ProvinceRecord = z.infer<typeof provinceSchema>;

/** A published province: with the point inside it where its name stands best (lng, lat). */
export const publishedProvinceSchema = z.extend(provinceSchema, {
  labelPoint: z.tuple([z.number(), z.number()]),
});
export type Province = z.infer<typeof publishedProvinceSchema>;
