import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { manifestSchema } from "../domain/manifest-schema.ts";
import type { PublishedFile } from "./published-file.ts";

/**
 * Writes the files into a folder beside `dir` and then renames each into place, in their order: whoever reads
 * meanwhile finds whole files, and a failed write changes nothing. Files of an earlier manifest that are no longer
 * published are removed; others are left alone. Paths may lead into folders.
 */
export function writeFiles(dir: string, files: readonly PublishedFile[]): void {
  const before = publishedBefore(dir);
  mkdirSync(dir, { recursive: true });
  const beside = mkdtempSync(join(dirname(dir), `.${basename(dir)}-`));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      renameSync(join(beside, path), join(dir, path));
    }
  } finally {
    rmSync(beside, { recursive: true });
  }
  const now = new Set(files.map(({ path }) => path));
  for (const path of before) if (!now.has(path)) rmSync(join(dir, path), { force: true });
}

function publishedBefore(dir: string): string[] {
  const path = join(dir, "manifest.json");
  if (!existsSync(path)) return [];
  try {
    const manifest = manifestSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return manifest.success ? manifest.data.files.map((file) => file.path).filter(isInside) : [];
  } catch {
    return [];
  }
}

/** Whether a path leads to a file below the folder: a manifest is a file that anyone may have written. */
const isInside = (path: string): boolean =>
  !posix.isAbsolute(path) && posix.normalize(path) === path && !path.startsWith("..") && !path.includes("\\");
