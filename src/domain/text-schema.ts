import * as z from "zod/mini";

const nfc = z.refine<string>((s) => s === s.normalize("NFC"), "text must be NFC");
const trimmed = z.refine<string>((s) => s === s.trim(), "no blanks at the ends");

/** One line of text, NFC, without blanks at its ends. */
export const lineSchema = z.string().check(z.minLength(1), z.maxLength(1000), nfc, trimmed);

/** A name in the three languages. */
export const nameSchema = z.strictObject({ vi: lineSchema, lo: lineSchema, en: lineSchema });
export type Name = z.infer<typeof nameSchema>;

/** A text of a record: Vietnamese and English always, Lao where it can be had; `loMachine` marks Lao made by a machine. */
export const textSchema = z.strictObject({
  vi: lineSchema,
  en: lineSchema,
  lo: z.optional(lineSchema),
  loMachine: z.optional(z.literal(true)),
});
export type Text = z.infer<typeof textSchema>;
