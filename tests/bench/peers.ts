import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { peersFolder } from "./folders.ts";

const lockSchema = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.optional(z.string()) })),
});
type Lock = z.infer<typeof lockSchema>;

/** Installs the peers where what is installed is not what their lock file names. Throws where that fails. */
export function installPeers(): void {
  const installed = locked(join(peersFolder, "node_modules/.package-lock.json"));
  const wanted = locked(join(peersFolder, "package-lock.json"));
  const isThere = Object.entries(wanted.packages).every(
    ([path, { version }]) => path === "" || installed.packages[path]?.version === version,
  );
  if (isThere) return;
  console.error(`Installing what the atlas is measured against, into ${peersFolder}`);
  const { status } = spawnSync("npm ci --ignore-scripts --no-audit --no-fund", {
    cwd: peersFolder,
    shell: true,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the peers could not be installed");
}

/** The version of a peer, as its lock file names it. */
export const peerVersion = (name: string): string =>
  locked(join(peersFolder, "package-lock.json")).packages[`node_modules/${name}`]?.version ?? "unknown";

const locked = (path: string): Lock =>
  existsSync(path) ? z.parse(lockSchema, JSON.parse(readFileSync(path, "utf8"))) : { packages: {} };
