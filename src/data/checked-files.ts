import * as z from "zod/mini";
import { wholeAgreementSchema } from "../domain/agreement-schema.ts";
import { publishedSourceSchema } from "../domain/lists-schema.ts";
import { manifestSchema } from "../domain/manifest-schema.ts";
import { storySchema } from "../domain/story-schema.ts";
import { fetchFile } from "./fetch-file.ts";

/** All agreements, all pages, and the list of files: each a load of its own. */
export const fetchWhole = (signal: AbortSignal) => ({
  manifest: fetchFile("manifest.json", manifestSchema, signal),
  agreements: fetchFile("agreements.json", z.array(wholeAgreementSchema), signal),
  sources: fetchFile("sources.json", z.array(publishedSourceSchema), signal),
});

export const fetchStories = (signal: AbortSignal) => fetchFile("stories.json", z.array(storySchema), signal);
