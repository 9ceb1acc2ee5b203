import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The folder of all cases. */
export const cases = fileURLToPath(new URL("../cases", import.meta.url));
export const baseData = join(cases, "base", "data");

/** A project of its own with a copy of a data folder, gone when the test is over. */
export function projectWith(data: string): { root: string; dataDir: string; outDir: string } {
  const root = mkdtempSync(join(tmpdir(), "lien-tinh-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const dataDir = join(root, "data");
  cpSync(data, dataDir, { recursive: true });
  return { root, dataDir, outDir: join(root, "public", "data", "v1") };
}
