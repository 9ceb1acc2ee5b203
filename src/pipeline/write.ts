import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { manifestSchema } from "../domain/manifest.ts";
import type { PublishedFile } from "./published-file.ts";

/**
 * Writes the files into a folder beside `dir` and then renames each into place, in their order: whoever reads
 * meanwhile finds whole files, and a failed write changes nothing. Files of an earlier manifest that are no longer
 * published are removed; others are left alone.
 */
export function writeFiles(dir: string, files: readonly PublishedFile[]): void {
  const before = publishedBefore(dir);
  mkdirSync(dir, { recursive: true });
  const beside = mkdtempSync(join(dirname(dir), `.${basename(dir)}-`));
  try {
    for (const { path, text } of files) writeFileSync(join(beside, path), text);
    for (const { path } of files) renameSync(join(beside, path), join(dir, path));
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
    return manifest.success
      ? manifest.data.files.map((file) => file.path).filter((file) => file === basename(file))
      : [];
  } catch {
    return [];
  }
}
