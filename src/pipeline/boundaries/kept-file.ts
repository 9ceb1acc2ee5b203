import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type * as z from "zod/mini";
import { oneOf } from "../entry.ts";
import { readYaml } from "../yaml-file.ts";
import { type Checked, checked, problem } from "./checked.ts";

/** Reads a hand-kept YAML file of the boundaries' folder by its schema. Problems carry the line of what is wrong. */
export async function readKeptFile<S extends z.ZodMiniType>(
  dir: string,
  file: string,
  schema: S,
): Promise<Checked<z.output<S>>> {
  const text = await readFile(join(dir, file), "utf8").catch(() => null);
  if (text === null) return { problems: [problem(file, "", "cannot be read", "a YAML file")], value: null };
  const { entries, problems } = oneOf(readYaml(`data/boundaries/${file}`, text), schema);
  const [entry] = entries;
  return entry ? checked(entry.value, problems) : { problems, value: null };
}
