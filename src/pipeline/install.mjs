// Installs what package-lock.json names, where it is not installed yet. Every npm script begins with it, so a
// fresh clone needs nothing but Node and npm; that is why it is plain JavaScript and imports no package.
// Run in the project's folder. Ends with 1, and says why, where Node is too old or the installation fails.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A lock file's packages by their folder, without the project itself. */
function packages(path) {
  const { "": _project, ...installed } = JSON.parse(readFileSync(path, "utf8")).packages;
  return installed;
}

/** Whether a package is a binary for another machine, as after node_modules was copied from one. */
const foreign = ({ optional, os = [process.platform], cpu = [process.arch] }) =>
  optional === true && !(os.includes(process.platform) && cpu.includes(process.arch));

/**
 * Whether node_modules holds what the lock file names, by the record that npm itself leaves there.
 * Optional packages are binaries for other machines: they may be missing, but not of another version.
 */
function installed() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const here = packages("node_modules/.package-lock.json");
  const wanted = packages("package-lock.json");
  return (
    Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
      const found = here[folder];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity && !foreign(found);
    }) && Object.keys(here).every((folder) => folder in wanted)
  );
}

/** Whether a version such as 20.19.0 is at least another. */
function atLeast(version, least) {
  const [a, b] = [version, least].map((v) => v.split(".").map(Number));
  const at = b.findIndex((number, i) => number !== (a[i] ?? 0));
  return at === -1 || (a[at] ?? 0) > b[at];
}

const needed = JSON.parse(readFileSync("package.json", "utf8")).engines.node.replace(">=", "");
if (!atLeast(process.versions.node, needed)) {
  console.error(
    `Node ${needed} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exitCode = 1;
} else if (!installed()) {
  console.log("Installing the packages that package-lock.json names (npm ci --ignore-scripts)");
  const npm = spawnSync("npm ci --ignore-scripts --no-audit --no-fund", { shell: true, stdio: "inherit" });
  process.exitCode = npm.status ?? 1;
}
