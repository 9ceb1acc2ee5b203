import * as z from "zod/mini";
import type { Islands } from "../../domain/lists.ts";
import { islandsSchema } from "../../domain/lists-schema.ts";
import type { Problem } from "../problem.ts";
import type { Checked } from "./checked.ts";
import { type Context, contextSchema } from "./context.ts";
import { readKeptFile } from "./kept-file.ts";
import { type Lengths, lengthsSchema } from "./lengths.ts";
import { type Names, namesSchema } from "./names.ts";
import { readSources, type Sources } from "./source.ts";

/** Everything in the boundaries' folder, read and checked by schema and checksum. */
export interface Kept {
  sources: Sources;
  names: Names;
  lengths: Lengths;
  context: Context;
  islands: Islands[];
}

/** Reads the boundaries' folder; all of its problems come at once. */
export async function readKept(dir: string): Promise<Checked<Kept>> {
  const problems: Problem[] = [];
  const take = <T>(found: Checked<T>): T | null => {
    problems.push(...found.problems);
    return found.value;
  };
  const sources = take(await readSources(dir));
  const names = take(await readKeptFile(dir, "names.yaml", namesSchema));
  const lengths = take(await readKeptFile(dir, "lengths.yaml", lengthsSchema));
  const context = take(await readKeptFile(dir, "context.yaml", contextSchema));
  const islands = take(await readKeptFile(dir, "islands.yaml", z.array(islandsSchema)));
  if (!sources || !names || !lengths || !context || !islands) return { problems, value: null };
  return { problems: [], value: { sources, names, lengths, context, islands } };
}
