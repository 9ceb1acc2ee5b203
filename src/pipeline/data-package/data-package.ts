import type { Manifest } from "../../domain/manifest.ts";
import { licences, listed, mediaTypeOf, type PublishedFile } from "../published-file.ts";
import { noteOf, patterns } from "./column-notes.ts";
import { packageLicences, packageSources, resourceNotes, seatsLicence } from "./resource-notes.ts";
import type { PublishedTable } from "./tables.ts";

/** How the CSVs are written (RFC 4180). The byte-order mark is part of the encoding, not of the first name. */
const dialect = {
  csvddfVersion: 1.2,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
};

/**
 * datapackage.json (Frictionless Data Package v1): what is published, under which licences, and what every column of
 * the tables means. `files` are the data files; each must have a note, and each table its file.
 */
export function dataPackageFile(
  files: readonly PublishedFile[],
  tables: readonly PublishedTable[],
  { dataVersion, builtAt }: Pick<Manifest, "dataVersion" | "builtAt">,
): PublishedFile {
  const descriptor = {
    profile: "data-package",
    name: "lien-tinh",
    title: "Liên Tỉnh: partnerships of Vietnamese and Lao provinces",
    description:
      "Agreements, talks and reviews between provinces of Vietnam and Laos, with what each says, what came of it and where it can be read; the provinces and their borders, before and after the merger of 1 July 2025. README.md is the codebook.",
    version: dataVersion,
    created: builtAt,
    keywords: [
      "Vietnam",
      "Laos",
      "provinces",
      "subnational diplomacy",
      "cross-border cooperation",
      "agreements",
    ],
    licenses: [...Object.values(packageLicences), seatsLicence],
    sources: packageSources,
    contributors: [{ title: "Liên Tỉnh contributors", role: "author" }],
    resources: files.map((file) =>
      resource(
        file,
        tables.find(({ name }) => file.path === `${name}.csv`),
      ),
    ),
  };
  const text = `${JSON.stringify(descriptor, null, 1)}\n`;
  return { path: "datapackage.json", text, licence: licences.records };
}

function resource(file: PublishedFile, table: PublishedTable | undefined): object {
  const { path, bytes, sha256, licence } = listed(file);
  const note = resourceNotes[path];
  if (note === undefined) throw new RangeError(`nothing is said of the published file ${path}`);
  const own = packageLicences[licence];
  return {
    name: table?.name ?? path,
    path,
    profile: table ? "tabular-data-resource" : "data-resource",
    ...note,
    format: path.split(".").at(-1),
    mediatype: mediaTypeOf(path),
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    licenses: path === "provinces.json" ? [own, seatsLicence] : [own],
    ...(table ? { dialect, schema: tableSchema(table) } : {}),
  };
}

function tableSchema({ name, columns, key, refersTo }: PublishedTable): object {
  const isColumn = (other: string) => columns.some((column) => column.name === other);
  return {
    fields: columns.map((column) => {
      const note = noteOf(name, column.name, isColumn);
      if (note === null) throw new RangeError(`nothing is said of the column ${column.name} of ${name}.csv`);
      const { about, required, unique, values, minimum } = note;
      const constraints = { required, unique, enum: values, minimum, pattern: patterns[column.name] };
      const isBound = Object.values(constraints).some((bound) => bound !== undefined);
      return {
        name: column.name,
        type: column.type,
        description: about,
        ...(isBound ? { constraints } : {}),
      };
    }),
    primaryKey: key,
    missingValues: [""],
    ...(refersTo
      ? {
          foreignKeys: [
            { fields: refersTo.column, reference: { resource: refersTo.table, fields: refersTo.key } },
          ],
        }
      : {}),
  };
}
