import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { lineSchema, nameSchema } from "../../domain/text-schema.ts";
import type { Problem } from "../problem.ts";
import { type Checked, checked, problem } from "./checked.ts";
import { readKeptFile } from "./kept-file.ts";

const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/, "64 hex digits"));

/** provenance.yaml: where every file in source/ comes from, and what it must be byte for byte. */
const provenanceSchema = z.array(
  z.strictObject({
    file: lineSchema,
    what: lineSchema,
    package: lineSchema,
    version: lineSchema,
    path: lineSchema,
    made: z.optional(lineSchema),
    licence: lineSchema,
    licenceNote: z.optional(lineSchema),
    credit: nameSchema,
    sha256: sha256Schema,
  }),
);

/** The source files this build reads, by the name it knows them by. */
export interface Sources {
  vietnam: string;
  laos: string;
  countries: string;
}

const files: Record<keyof Sources, string> = {
  vietnam: "source/Vietnam.json",
  laos: "source/Laos.json",
  countries: "source/countries-10m-clipped.json",
};

/** Step 0: reads the files of provenance.yaml and refuses every one whose checksum is not the one given there. */
export async function readSources(dir: string): Promise<Checked<Sources>> {
  const provenance = await readKeptFile(dir, "provenance.yaml", provenanceSchema);
  if (provenance.value === null) return provenance;
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, sha256 } of provenance.value) {
    const bytes = await readFile(join(dir, file)).catch(() => null);
    const found = bytes === null ? "cannot be read" : createHash("sha256").update(bytes).digest("hex");
    if (found !== sha256) problems.push(problem(file, "sha256", found, sha256));
    texts.set(file, bytes?.toString("utf8") ?? "");
  }
  const text = (file: string) => {
    if (!texts.has(file))
      problems.push(problem("provenance.yaml", file, "has no row", "a row for every source file"));
    return texts.get(file) ?? "";
  };
  return checked(
    { vietnam: text(files.vietnam), laos: text(files.laos), countries: text(files.countries) },
    problems,
  );
}
