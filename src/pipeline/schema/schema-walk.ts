import type * as z from "zod/mini";

/** A JSON Schema, or a part of one. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/**
 * Shows every part of a schema with the field that it describes, as people write it: `items[].text.vi`, "" for the
 * whole. Branches of a union describe the field of the union. What `see` changes is changed in place.
 */
export function walkSchema(
  node: SchemaNode,
  see: (node: SchemaNode, field: string) => void,
  field = "",
): void {
  see(node, field);
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    if (isNode(inner)) walkSchema(inner, see, field === "" ? name : `${field}.${name}`);
  }
  const items = Array.isArray(node.items) ? node.items : [node.items];
  for (const inner of items) if (isNode(inner)) walkSchema(inner, see, `${field}[]`);
  for (const inner of node.anyOf ?? []) if (isNode(inner)) walkSchema(inner, see, field);
}

const isNode = (inner: unknown): inner is SchemaNode => typeof inner === "object" && inner !== null;
