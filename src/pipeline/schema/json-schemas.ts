import * as z from "zod/mini";
import { agreementRecordSchema, wholeAgreementSchema } from "../../domain/agreement-schema.ts";
import { borderSchema } from "../../domain/border-schema.ts";
import { linkSchema } from "../../domain/link-schema.ts";
import {
  islandsSchema,
  publishedBodySchema,
  publishedPlaceSchema,
  publishedSourceSchema,
  publishedTopicSchema,
  sourceSchema,
} from "../../domain/lists-schema.ts";
import { manifestSchema } from "../../domain/manifest-schema.ts";
import { provinceSchema, publishedProvinceSchema } from "../../domain/province-schema.ts";
import { storySchema } from "../../domain/story-schema.ts";
import { licences, type PublishedFile } from "../published-file.ts";
import { textKeys } from "../yaml-file.ts";
import { helpAuthors, type KnownIds } from "./record-schema.ts";
import { type SchemaNode, walkSchema } from "./schema-walk.ts";

interface Published {
  name: string;
  title: string;
  description: string;
  schema: z.ZodMiniType;
  /** kept by hand: a field of another name is a mistake. In published rows it may be one that was added since. */
  kept: boolean;
}

const row = (name: string, title: string, file: string, schema: z.ZodMiniType): Published => ({
  name,
  title,
  description: `A row of ${file}. Fields may be added to it; none is renamed or removed within v1.`,
  schema,
  kept: false,
});

const kept = (name: string, title: string, description: string, schema: z.ZodMiniType): Published => ({
  name,
  title,
  description,
  schema,
  kept: true,
});

const all: Published[] = [
  kept("agreement-record", "Agreement, as kept", "A file of data/agreements.", agreementRecordSchema),
  kept("source-record", "Source, as kept", "A row of a file of data/sources.", sourceSchema),
  kept("province-record", "Province, as kept", "A row of a file of data/provinces.", provinceSchema),
  kept("story-record", "Story, as kept", "A file of data/stories.", storySchema),
  row("agreement", "Agreement", "agreements.json", wholeAgreementSchema),
  row("source", "Source", "sources.json", publishedSourceSchema),
  row("province", "Province", "provinces.json", publishedProvinceSchema),
  row("link", "Link", "links.json", linkSchema),
  row("border", "Border", "borders.json", borderSchema),
  row("body", "Body", "bodies.json", publishedBodySchema),
  row("topic", "Topic", "topics.json", publishedTopicSchema),
  row("place", "Place", "places.json", publishedPlaceSchema),
  row("story", "Story", "stories.json", storySchema),
  row("islands", "Islands", "islands.json", islandsSchema),
  {
    name: "manifest",
    title: "Manifest",
    description: "manifest.json: what is published, without itself.",
    schema: manifestSchema,
    kept: false,
  },
];

/** The JSON Schemas (draft-07, which editors and validators alike read), made from the schemas that check the data. */
export const schemaFiles = (known: KnownIds): PublishedFile[] =>
  all.map(({ name, title, description, schema, kept: isKept }) => {
    // A part that several fields share would be one object in all of them; through JSON each gets its own.
    const made: SchemaNode = JSON.parse(
      JSON.stringify(z.toJSONSchema(schema, { target: "draft-7", io: "input" })),
    );
    if (name === "agreement-record") helpAuthors(made, known);
    walkSchema(made, isKept ? allowBareNumbers : allowMore);
    const { $schema, description: about = description, ...rest } = made;
    const whole = { $schema, $id: `${name}.json`, title, description: about, ...rest };
    return {
      path: `schema/${name}.json`,
      text: `${JSON.stringify(whole, null, 1)}\n`,
      licence: licences.records,
    };
  });

/** A year may be written bare, which YAML takes for a number; the pipeline reads it as text all the same. */
function allowBareNumbers(node: SchemaNode, field: string): void {
  const key = field.split(".").at(-1) ?? "";
  if (textKeys.has(key) && node.type === "string") node.type = ["string", "integer"];
}

/** Lets a published row have fields that were added since. */
function allowMore(node: SchemaNode): void {
  if (node.additionalProperties === false) delete node.additionalProperties;
}
