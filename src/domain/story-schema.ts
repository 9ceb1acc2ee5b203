import * as z from "zod/mini";
import { idSchema } from "./ids-schema.ts";
import { lineSchema } from "./text-schema.ts";

/** The longest caption: three lines that can be read from the last row. */
const captionLimit = 160;

/** A text in the three languages, each of at most so many characters. */
const shortSchema = (most: number) => {
  const line = lineSchema.check(z.maxLength(most));
  return z.strictObject({ vi: line, lo: line, en: line });
};

/** A step: the view to show, as an address that begins with `?`, and what is said of it. */
export const stepSchema = z.strictObject({
  address: z.string().check(z.maxLength(500), z.regex(/^\?./, "an address that begins with ?")),
  heading: z.optional(shortSchema(60)),
  caption: shortSchema(captionLimit),
});
export type Step = z.infer<typeof stepSchema>;

/** A story: views with captions, one after another, to be presented. Kept and published alike. */
export const storySchema = z.strictObject({
  id: idSchema,
  title: shortSchema(80),
  about: shortSchema(200),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(60)),
});
export type Story = z.infer<typeof storySchema>;
