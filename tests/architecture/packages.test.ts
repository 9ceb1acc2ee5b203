import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";

const named = z.record(z.string(), z.string());
const manifestSchema = z.object({ dependencies: named, devDependencies: named });
const lockedSchema = z.object({
  version: z.optional(z.string()),
  license: z.optional(z.string()),
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optionalDependencies: z.optional(named),
});
const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const manifest = manifestSchema.parse(parsed("package.json"));
const { "": _project, ...locked } = lockSchema.parse(parsed("package-lock.json")).packages;

test("every version is exact, so two installations are the same", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(versions.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual(
    [],
  );
});

test("every package is known by its checksum, and comes from one registry over https", () => {
  const entries = Object.entries(locked);
  expect(
    entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path),
  ).toEqual([]);
  // npm can be told to leave the address out; where it is there, it counts.
  const addresses = entries.flatMap(([, { resolved }]) =>
    resolved === undefined ? [] : [new URL(resolved)],
  );
  expect(addresses.filter(({ protocol }) => protocol !== "https:")).toEqual([]);
  expect(new Set(addresses.map(({ host }) => host)).size).toBeLessThanOrEqual(1);
});

test("the binaries for every machine are locked, or npm ci fails, and on the others the tools", () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in locked || `node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});

/** Licences that ask for no more than their notice. */
const shipped =
  /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Zlib|OFL-1\.1|CC0-1\.0|Unlicense|BlueOak-1\.0\.0)$/;
/** Tools are not passed on, so their files may also ask for their own changes back, or for a note of changes. */
const tool = new RegExp(`${shipped.source}|^(MPL-2\\.0|Python-2\\.0)$`);

/** Packages whose package.json does not say it in SPDX, with what their LICENSE file says. */
const readByHand: Record<string, string> = { "node_modules/parse-cache-control": "BSD-3-Clause" };

/** Any of "A OR B" will do, of "A AND B" all; one that is not stated does not. */
const allows = (allowed: RegExp, licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((name) => allowed.test(name)));

test("every package may be used as it is used: what ships, and what only builds and tests", () => {
  const refused = Object.entries(locked).filter(([path, { license, dev }]) => {
    const licence = license ?? readByHand[path] ?? "";
    return !allows(dev === true ? tool : shipped, licence);
  });
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("what was read by hand is still not stated", () => {
  for (const path of Object.keys(readByHand)) expect(locked[path]).not.toHaveProperty("license");
});

test.each([
  ["MIT", true],
  ["(GPL-3.0 OR MIT)", true],
  ["MPL-2.0", false],
  ["MIT AND GPL-3.0", false],
  ["(MIT AND Zlib)", true],
  ["MIT-0-clause", false],
  ["", false],
])("%s may ship: %s", (licence, may) => {
  expect(allows(shipped, licence)).toBe(may);
});
