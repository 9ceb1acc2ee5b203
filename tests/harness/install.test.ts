import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { expect, test } from "vitest";

const script = resolve("src/pipeline/install.mjs");

const react = { "node_modules/react": { version: "19.3.1", integrity: "sha512-a" } };
const binary = { "node_modules/tool": { version: "1.0.0", integrity: "sha512-b", optional: true } };

/** Runs the installer in a folder with these packages named and installed, and an npm that only says it was called. */
function install(given: { named: object; installed?: object; node?: string; npmFails?: boolean }) {
  const root = mkdtempSync(join(tmpdir(), "install-"));
  const write = (path: string, value: unknown) => writeFileSync(join(root, path), JSON.stringify(value));
  write("package.json", { engines: { node: given.node ?? ">=20.19" } });
  write("package-lock.json", { packages: { "": {}, ...given.named } });
  if (given.installed !== undefined) {
    mkdirSync(join(root, "node_modules"));
    write("node_modules/.package-lock.json", { packages: given.installed });
  }
  const npm = join(root, "npm");
  writeFileSync(npm, `#!/bin/sh\necho "npm $*"\nexit ${given.npmFails === true ? 7 : 0}\n`);
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${root}${delimiter}${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stderr, called: stdout.includes("npm ci --ignore-scripts --no-audit") };
}

test("a fresh clone is installed", () => {
  expect(install({ named: react })).toMatchObject({ status: 0, called: true });
});

test("what is installed stays, without the binaries for other machines", () => {
  expect(install({ named: { ...react, ...binary }, installed: react })).toMatchObject({
    status: 0,
    called: false,
  });
});

test.each([
  ["another version", { "node_modules/react": { version: "19.3.0", integrity: "sha512-a" } }],
  ["another content", { "node_modules/react": { version: "19.3.1", integrity: "sha512-z" } }],
  ["a package too many", { ...react, "node_modules/left": { version: "1.0.0" } }],
  ["a package too few", {}],
  [
    "a binary for another machine",
    { ...react, "node_modules/tool": { ...binary["node_modules/tool"], os: ["beos"] } },
  ],
])("%s is installed anew", (_what, installed) => {
  expect(install({ named: { ...react, ...binary }, installed })).toMatchObject({ status: 0, called: true });
});

test("an old Node is refused with the version that is needed", () => {
  const refused = install({ named: react, node: ">=99.1" });
  expect(refused).toMatchObject({ status: 1, called: false });
  expect(refused.stderr).toContain("Node 99.1 or newer is needed");
});

test("a failed installation fails", () => {
  expect(install({ named: react, npmFails: true }).status).toBe(7);
});
