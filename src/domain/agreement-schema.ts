import * as z from "zod/mini";
import { completenesses, confidences, kinds, moneyKinds, relationKinds, statuses } from "./agreement.ts";
import { idSchema, pairSchema, provinceIdSchema } from "./ids-schema.ts";
import { lineSchema, textSchema } from "./text-schema.ts";
import { whenSchema } from "./when-schema.ts";

export const kindSchema = z.enum(kinds);
export const statusSchema = z.enum(statuses);
export const moneyKindSchema = z.enum(moneyKinds);
export const relationKindSchema = z.enum(relationKinds);
export const confidenceSchema = z.enum(confidences);
export const completenessSchema = z.enum(completenesses);

/** Where a source says it: a page, and the paragraph (¶n: the n-th non-empty line) where it is known. */
export const citationSchema = z.strictObject({
  page: idSchema,
  at: z.optional(z.string().check(z.regex(/^¶\d+(–\d+)?(, ¶\d+(–\d+)?)*$/, "¶7 or ¶7–9 or ¶7, ¶9"))),
});
export type Citation = z.infer<typeof citationSchema>;
const citationsSchema = z.array(citationSchema).check(z.minLength(1, "at least one source"));

export const personSchema = z.strictObject({
  name: lineSchema,
  /** as the source gives it; absent where it names the person alone */
  office: z.optional(textSchema),
  part: z.enum(["signed", "led", "attended"]),
  source: z.optional(citationsSchema),
});
export type Person = z.infer<typeof personSchema>;

export const partySchema = z.strictObject({
  province: provinceIdSchema,
  /** the unit of the day, where it is not one of ours */
  asNamed: z.optional(textSchema),
  body: z.optional(idSchema),
  bodyName: z.optional(textSchema),
  people: z.optional(z.array(personSchema)),
});
export type Party = z.infer<typeof partySchema>;

export const itemSchema = z.strictObject({
  id: z.int().check(z.positive()),
  text: textSchema,
  topics: z.array(idSchema).check(z.minLength(1, "at least one topic")),
  status: statusSchema,
  why: z.optional(textSchema),
  by: z.optional(provinceIdSchema),
  to: z.optional(provinceIdSchema),
  answers: z.optional(z.string().check(z.regex(/^[a-z0-9-]+#\d+$/, "agreement-id#item"))),
  recurs: z.optional(z.string().check(z.regex(/^P(\d+Y|\d+M)$/, "an ISO 8601 duration: P2Y, P6M"))),
  part: z.optional(z.enum(["review", "talks", "memorandum"])),
  places: z.optional(z.array(idSchema)),
  source: citationsSchema,
});
export type Item = z.infer<typeof itemSchema>;

export const moneySchema = z.strictObject({
  amount: z.number().check(z.positive()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, "ISO 4217")),
  kind: moneyKindSchema,
  by: z.optional(provinceIdSchema),
  to: z.optional(provinceIdSchema),
  approximate: z.optional(z.boolean()),
  period: z.optional(z.string()),
  repeats: z.optional(z.string().check(z.regex(/^[a-z0-9-]+#\d+$/, "agreement-id#n"))),
});
export type Money = z.infer<typeof moneySchema>;

export const outcomeSchema = z.strictObject({
  text: textSchema,
  money: z.optional(moneySchema),
  places: z.optional(z.array(idSchema)),
  source: citationsSchema,
});
export type Outcome = z.infer<typeof outcomeSchema>;

const pointSchema = z.tuple([
  z.number().check(z.minimum(95), z.maximum(115)),
  z.number().check(z.minimum(5), z.maximum(26)),
]);

/** One file of data/agreements. `date` and `term` are EDTF. */
export const agreementRecordSchema = z.strictObject({
  id: idSchema,
  kind: kindSchema,
  title: textSchema,
  date: z.string(),
  dateNote: z.optional(textSchema),
  place: z.optional(
    z.strictObject({
      name: textSchema,
      province: z.optional(provinceIdSchema),
      point: z.optional(pointSchema),
    }),
  ),
  term: z.optional(z.string()),
  parties: z.array(partySchema).check(z.minLength(2, "at least two parties")),
  others: z.optional(
    z.array(z.strictObject({ name: textSchema, country: z.string().check(z.regex(/^[A-Z]{2}$/)) })),
  ),
  pairs: z.optional(
    z.union([
      z.enum(["across", "none"]),
      z.strictObject({ hub: provinceIdSchema }),
      z.array(z.tuple([provinceIdSchema, provinceIdSchema])),
    ]),
  ),
  items: z.array(itemSchema),
  outcomes: z.optional(z.array(outcomeSchema)),
  relations: z.optional(z.array(z.strictObject({ kind: relationKindSchema, agreement: idSchema }))),
  planned: z.optional(
    z.array(z.strictObject({ date: z.string(), text: textSchema, source: citationsSchema })),
  ),
  sources: z
    .array(z.strictObject({ page: idSchema, role: z.enum(["primary", "secondary"]) }))
    .check(z.minLength(1)),
  conflicts: z.optional(
    z.array(
      z.strictObject({
        field: lineSchema,
        values: z.array(z.strictObject({ value: textSchema, source: citationsSchema })).check(z.minLength(2)),
        shown: lineSchema,
        why: textSchema,
      }),
    ),
  ),
  confidence: confidenceSchema,
  confidenceNote: z.optional(textSchema),
  completeness: completenessSchema,
  draftedFrom: z.optional(z.array(idSchema)),
});
export type AgreementRecord = z.infer<typeof agreementRecordSchema>;

/** A published agreement with all its texts: the record with its dates read, its pairs as signed, and whether it was signed. */
export const wholeAgreementSchema = z.extend(agreementRecordSchema, {
  when: whenSchema,
  termWhen: z.nullable(whenSchema),
  planned: z.array(
    z.strictObject({ date: z.string(), when: whenSchema, text: textSchema, source: citationsSchema }),
  ),
  /** every pair it links, as signed (a~b); `none` and programmes have no pairs */
  pairs: z.array(pairSchema),
  signed: z.boolean(),
});
export type WholeAgreement = z.infer<typeof wholeAgreementSchema>;
