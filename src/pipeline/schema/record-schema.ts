import { recordHints, textHints } from "./record-hints.ts";
import { type SchemaNode, walkSchema } from "./schema-walk.ts";

/** The ids that the lists of the data name, by which an editor completes what an author begins to write. */
export interface KnownIds {
  provinces: readonly string[];
  bodies: readonly string[];
  topics: readonly string[];
  places: readonly string[];
  sources: readonly string[];
  agreements: readonly string[];
}

/** What stands at a field comes from a list: `closed` refuses all else, the others only suggest. */
const lists: { field: RegExp; of: keyof KnownIds; closed: boolean }[] = [
  { field: /(^|\.)(province|hub|by|to)$|^pairs\[\]\[\]$/, of: "provinces", closed: true },
  { field: /\.body$/, of: "bodies", closed: true },
  { field: /\.topics\[\]$/, of: "topics", closed: true },
  { field: /\.places\[\]$/, of: "places", closed: true },
  { field: /\.page$/, of: "sources", closed: false },
  { field: /^relations\[\]\.agreement$/, of: "agreements", closed: false },
];

/** What to say of a field, or undefined where nothing is known of it. */
export function hintOf(field: string): string | undefined {
  const last = /(?:^|\.)(\w+)$/.exec(field)?.[1] ?? "";
  return recordHints[field] ?? textHints[last] ?? (field.endsWith("source[]") ? "A page." : undefined);
}

/** Adds to the schema of an agreement's file, in place, what helps its author: hints and the ids that there are. */
export function helpAuthors(schema: SchemaNode, known: KnownIds): void {
  const used = new Map<string, SchemaNode>();
  walkSchema(schema, (node, field) => {
    const hint = hintOf(field);
    if (hint !== undefined) node.description = hint;
    if (!isText(node)) return;
    for (const { field: pattern, of, closed } of lists) {
      if (!pattern.test(field) || known[of].length === 0) continue;
      node.allOf = [{ $ref: `#/definitions/${of}` }];
      used.set(of, closed ? { enum: [...known[of]] } : { examples: [...known[of]] });
    }
  });
  schema.definitions = Object.fromEntries(used);
}

/** Text, or what YAML may take for a number where it is written bare. */
const isText = ({ type }: SchemaNode): boolean => [type].flat().includes("string");
