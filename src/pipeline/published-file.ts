import { createHash } from "node:crypto";
import type { FeatureCollection } from "geojson";
import type { Manifest } from "../domain/manifest.ts";

export const licences = {
  records: "CC-BY-4.0",
  boundaries: "ODbL-1.0",
  /** Natural Earth */
  context: "public domain",
} as const;
type Licence = (typeof licences)[keyof typeof licences];

/** A file as it will be written; `path` from the folder of the published files. */
export interface PublishedFile {
  path: string;
  text: string;
  licence: Licence;
}

/** A list, a row on each line, so that two versions compare line by line. */
export const rowsFile = (path: string, rows: readonly object[], licence: Licence): PublishedFile => ({
  path,
  text: `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
  licence,
});

/** A GeoJSON collection, a feature on each line. */
export const featuresFile = (
  path: string,
  { features }: FeatureCollection,
  licence: Licence,
): PublishedFile => ({
  path,
  text: `{"type":"FeatureCollection","features":[\n${features.map((row) => JSON.stringify(row)).join(",\n")}\n]}\n`,
  licence,
});

/** What the manifest says of a file. */
export const listed = ({ path, text, licence }: PublishedFile): Manifest["files"][number] => ({
  path,
  bytes: Buffer.byteLength(text),
  sha256: createHash("sha256").update(text).digest("hex"),
  licence,
});

const mediaTypes: Record<string, string> = {
  csv: "text/csv",
  geojson: "application/geo+json",
  json: "application/json",
  md: "text/markdown",
};

/** The media type (IANA) of a published file. */
export const mediaTypeOf = (path: string): string => mediaTypes[path.split(".").at(-1) ?? ""] ?? "text/plain";
