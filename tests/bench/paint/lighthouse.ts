import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { chromiumFlags, chromiumPath } from "../browser.ts";
import { peersFolder, scratch } from "../folders.ts";

const value = z.object({ numericValue: z.number() });
const items = <S extends z.ZodMiniType>(row: S) => z.object({ details: z.object({ items: z.array(row) }) });
const reportSchema = z.object({
  runtimeError: z.optional(z.object({ message: z.string() })),
  audits: z.object({
    "first-contentful-paint": value,
    "speed-index": value,
    "total-blocking-time": value,
    "total-byte-weight": value,
    "network-requests": items(
      z.looseObject({ url: z.string(), transferSize: z.number(), networkEndTime: z.number() }),
    ),
    "user-timings": items(z.looseObject({ name: z.string(), startTime: z.number() })),
    "final-screenshot": z.object({ details: z.object({ data: z.string() }) }),
  }),
});

/** What one run of Lighthouse says of a page. Times in ms, as on its slow phone; bytes as transferred. */
export interface Run {
  firstPaint: number;
  speedIndex: number;
  blocking: number;
  bytes: number;
  /** of them what the map needs to be read; null where it never could be */
  bytesToRead: number | null;
}

/**
 * When the map of a page can be read: with the page itself and the files that its first paint waits for or asks for first, or
 * when the page sets the mark `map-drawn`.
 */
export type Readable = { with: readonly string[] } | "map-drawn";

const mostSeconds = 300;

/** Lighthouse's own way, but that it stays, as it does without simulation, until a map of WebGL has been shown as well. */
const config = {
  extends: "lighthouse:default",
  settings: {
    pauseAfterFcpMs: 5250,
    pauseAfterLoadMs: 5250,
    networkQuietThresholdMs: 5250,
    cpuQuietThresholdMs: 5250,
  },
};

/**
 * Runs Lighthouse once, in a browser of its own with nothing in its cache: its mobile profile, simulated throttling.
 * Keeps report and last screenshot under `name` in the scratch folder. Fails where Lighthouse does.
 */
export async function lighthouse(address: string, name: string, readable: Readable): Promise<Run> {
  const path = join(scratch, `lighthouse-${name}.json`);
  const settings = join(scratch, "lighthouse-config.json");
  writeFileSync(settings, JSON.stringify(config));
  await runCli([
    address,
    `--config-path=${settings}`,
    "--output=json",
    `--output-path=${path}`,
    "--quiet",
    "--only-categories=performance",
    `--max-wait-for-load=${(mostSeconds / 2) * 1000}`,
    `--chrome-flags=--headless=new ${chromiumFlags.map((flag) => flag.replace(/=(.*)/, "='$1'")).join(" ")}`,
  ]);
  const report = z.parse(reportSchema, JSON.parse(readFileSync(path, "utf8")));
  if (report.runtimeError !== undefined) throw new Error(`${address}: ${report.runtimeError.message}`);
  const { audits } = report;
  const [, picture = ""] = audits["final-screenshot"].details.data.split(",");
  writeFileSync(join(scratch, `lighthouse-${name}.jpg`), Buffer.from(picture, "base64"));
  const requests = audits["network-requests"].details.items;
  const mark = audits["user-timings"].details.items.find((one) => one.name === "map-drawn")?.startTime;
  const sum = (isNeeded: (request: (typeof requests)[number]) => boolean) =>
    requests.filter(isNeeded).reduce((bytes, { transferSize }) => bytes + transferSize, 0);
  return {
    firstPaint: audits["first-contentful-paint"].numericValue,
    speedIndex: audits["speed-index"].numericValue,
    blocking: audits["total-blocking-time"].numericValue,
    bytes: audits["total-byte-weight"].numericValue,
    bytesToRead:
      readable !== "map-drawn"
        ? sum(({ url }) => url === address || readable.with.some((file) => url.endsWith(file)))
        : mark === undefined
          ? null
          : sum(({ networkEndTime }) => networkEndTime <= mark),
  };
}

async function runCli(given: readonly string[]): Promise<void> {
  const cli = join(peersFolder, "node_modules/lighthouse/cli/index.js");
  const child = spawn(process.execPath, [cli, ...given], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, CHROME_PATH: chromiumPath() },
    timeout: mostSeconds * 1000,
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}: ${said.slice(-2000)}`);
}
