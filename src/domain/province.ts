import * as z from "zod/mini";
import { provinceIdSchema } from "./ids.ts";
import { lineSchema, type Name, nameSchema } from "./text.ts";
import { type Day, daySchema } from "./when.ts";

export const countrySchema = z.enum(["VN", "LA"]);
export type Country = z.infer<typeof countrySchema>;

/** Sets of provinces that existed together: 63 units of Vietnam to 2025-06-30, 34 since, 18 of Laos. */
export const vintageSchema = z.enum(["vn63", "vn34", "la18"]);
export type Vintage = z.infer<typeof vintageSchema>;
export type VietnamVintage = "vn63" | "vn34";

/** province: tỉnh, ແຂວງ · city: thành phố trực thuộc trung ương · capital: ນະຄອນຫຼວງ, thủ đô. */
export const provinceKindSchema = z.enum(["province", "city", "capital"]);

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

const within = (day: Day, span: { from: Day | null; to: Day | null }): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day <= span.to);

/** The name a province had on a day: Huế was Thừa Thiên Huế to 31 December 2024. */
export const namesOn = (province: Pick<Province, "names" | "namesDated">, day: Day): Name =>
  province.namesDated.find((dated) => within(day, dated))?.names ?? province.names;

/** The kind a province had on a day: Huế was a province. */
export const kindOn = (province: Pick<Province, "kind" | "kindsDated">, day: Day): Province["kind"] =>
  province.kindsDated.find((dated) => within(day, dated))?.kind ?? province.kind;
