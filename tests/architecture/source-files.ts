import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files below a folder, by their path from the project's root, with "/" between names. Installed packages are no files of ours. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !path.includes("/node_modules/"))
    .sort();

/** A text that was kept by hand, and its path. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The files below a folder whose names end with one of these, read. */
export const readBelow = (folder: string, ...endings: string[]): SourceFile[] =>
  filesBelow(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
