import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { licences, type PublishedFile } from "./published-file.ts";

/** What is published with the data to be read by people: the codebook, and what changed when. */
const names = ["README.md", "CHANGELOG.md"];

/** The documents of a data folder, as they are; a problem for each that is missing. */
export function readDocuments(dir: string): { documents: PublishedFile[]; problems: Problem[] } {
  const missing = names.filter((name) => !existsSync(join(dir, name)));
  return {
    documents: names
      .filter((name) => !missing.includes(name))
      .map((path) => ({ path, text: readFileSync(join(dir, path), "utf8"), licence: licences.records })),
    problems: missing.map((name) => ({
      file: `data/${name}`,
      line: null,
      field: "",
      what: "the file is missing",
      expected: "a text for readers of the data",
    })),
  };
}
