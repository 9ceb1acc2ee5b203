import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { AgreementRecord } from "../domain/agreement.ts";
import { agreementRecordSchema } from "../domain/agreement-schema.ts";
import { idSchema } from "../domain/ids-schema.ts";
import type { Body, Place, Source, Topic } from "../domain/lists.ts";
import { bodySchema, placeSchema, sourceSchema, topicSchema } from "../domain/lists-schema.ts";
import type { ProvinceRecord } from "../domain/province.ts";
import { provinceSchema } from "../domain/province-schema.ts";
import type { Story } from "../domain/story.ts";
import { storySchema } from "../domain/story-schema.ts";
import { lineSchema } from "../domain/text-schema.ts";
import { type Entries, joined, oneOf, rowsOf } from "./entry.ts";
import type { Problem } from "./problem.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

const leftOutSchema = z.strictObject({ record: idSchema, reason: lineSchema });
type LeftOut = z.infer<typeof leftOutSchema>;

/** The hand-kept records of data/, each with its place in its file. */
export interface Records {
  provinces: Entries<ProvinceRecord>;
  agreements: Entries<AgreementRecord>;
  sources: Entries<Source>;
  bodies: Entries<Body>;
  topics: Entries<Topic>;
  /** places.yaml and districts.yaml */
  places: Entries<Place>;
  stories: Entries<Story>;
  leftOut: Entries<LeftOut>;
}

/** Texts that are read as if they were files of data/agreements, by file name, in the place of one of that name. */
export type Drafts = ReadonlyMap<string, string>;

/** Reads all records under a data folder. Problems: those of syntax and schema, and files that nothing reads. */
export function readData(dir: string, drafts: Drafts = new Map()): { records: Records; problems: Problem[] } {
  const extra: Problem[] = [];
  const folder = (name: string) => {
    const { files, strays } = filesOf(dir, name);
    extra.push(...strays);
    return files;
  };
  const drafted = [...drafts].map(([name, text]) => readYaml(`data/agreements/${name}`, text));
  const isDrafted = ({ file }: YamlFile) => drafted.some((draft) => draft.file === file);
  const agreements = [...folder("agreements").filter((yaml) => !isDrafted(yaml)), ...drafted];
  const records: Records = {
    provinces: joined(folder("provinces").map((yaml) => rowsOf(yaml, provinceSchema))),
    agreements: joined(agreements.map((yaml) => oneOf(yaml, agreementRecordSchema))),
    sources: joined(folder("sources").map((yaml) => rowsOf(yaml, sourceSchema))),
    bodies: rowsOf(fileOf(dir, "bodies.yaml"), bodySchema),
    topics: rowsOf(fileOf(dir, "topics.yaml"), topicSchema),
    places: joined(["places.yaml", "districts.yaml"].map((name) => rowsOf(fileOf(dir, name), placeSchema))),
    stories: joined(folder("stories").map((yaml) => oneOf(yaml, storySchema))),
    leftOut: rowsOf(fileOf(dir, "left-out.yaml"), leftOutSchema),
  };
  return { records, problems: [...extra, ...Object.values(records).flatMap((kind) => kind.problems)] };
}

/** A file of the data folder. It is named as people name it, `data/…`, wherever the folder lies. */
function fileOf(dir: string, name: string): YamlFile {
  const file = `data/${name}`;
  const path = join(dir, name);
  if (existsSync(path)) return readYaml(file, readFileSync(path, "utf8"));
  const missing: Problem = { file, line: null, field: "", what: "the file is missing", expected: "a list" };
  return { file, content: null, lineOf: () => null, problems: [missing] };
}

/** The YAML files of a folder in the order of their names, and a problem for each file that is none. */
function filesOf(dir: string, name: string): { files: YamlFile[]; strays: Problem[] } {
  const path = join(dir, name);
  const names = existsSync(path) ? readdirSync(path).filter((file) => !/^\.|\.md$/.test(file)) : [];
  const isYaml = (file: string) => file.endsWith(".yaml");
  return {
    files: names
      .filter(isYaml)
      .sort()
      .map((file) => fileOf(dir, `${name}/${file}`)),
    strays: names
      .filter((file) => !isYaml(file))
      .sort()
      .map((file) => ({
        file: `data/${name}/${file}`,
        line: null,
        field: "",
        what: "nothing reads this file",
        expected: "files that end in .yaml",
      })),
  };
}
