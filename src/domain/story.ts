import * as z from "zod/mini";
import { parseAddress, type StepViews } from "./address.ts";
import { invalid, valid } from "./address-outcome.ts";
import { idSchema } from "./ids.ts";
import { lineSchema } from "./text.ts";
import type { View } from "./view.ts";

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

/** What each step of the stories shows. The addresses have been checked, so that nothing of them is left out here. */
export function stepViews(stories: readonly Story[]): StepViews {
  const viewsById = new Map<string, View[]>(
    stories.map(({ id, steps }) => [id, steps.map(({ address }) => parseAddress(address).view)]),
  );
  return ({ id, step }) => {
    const views = viewsById.get(id);
    if (views === undefined) return invalid("no-such-story");
    const view = views[step - 1];
    return view === undefined ? invalid("no-such-step") : valid(view);
  };
}
