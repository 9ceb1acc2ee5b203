import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.ts";

// Debian's Chromium comes without fonts; DejaVu has Vietnamese and Lao.
const debian =
  "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core";

/** Runs a command that brings a Chromium, saying so first, unless one is there. */
function ensure(command: string): void {
  if (findChromium() !== undefined) return;
  console.log(`No Chromium found, installing one: ${command}`);
  spawnSync(command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
}

const root = process.getuid?.() === 0;
if (root && existsSync("/usr/bin/apt-get")) ensure(debian);
ensure(`playwright install ${root ? "--with-deps " : ""}--no-shell chromium`);

if (findChromium() === undefined) {
  console.error("No Chromium could be installed. Install one and name it in CHROMIUM_PATH.");
  process.exitCode = 1;
}
