import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { readPublished } from "../../../src/pipeline/published.ts";
import { launch, runFirst } from "../browser.ts";
import { scratch } from "../folders.ts";
import { growthPlot } from "../growth-plot.ts";
import type { Part } from "../report.ts";
import { serve } from "../server.ts";
import { benchFolders, buildAtlas } from "../site.ts";
import { watchAnswers } from "./answered.ts";
import { type Interaction, interactions, stands } from "./interactions.ts";
import { readWhole, writePublished } from "./published.ts";
import { records } from "./records.ts";
import { type Case, curvesOf, goals, tables } from "./tables.ts";

const counts = (process.env.BENCH_COUNTS ?? "200,10000,100000").split(",").map(Number);
const seed = 20_260_102;
const published = "dist/data/v1";
/** So many samples are enough where it takes long to come to them. */
const enough = { samples: 20, ms: 45_000 };
/** Of each number of agreements: nothing takes longer, and all together takes no longer than a case may. */
const limits = { caseMs: 900_000, loadMs: 240_000, interactionMs: 150_000, memoryMs: 60_000 };

declare global {
  interface Performance {
    /** where a page is isolated, and the browser can: W3C, Measure Memory API */
    measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
  }
}

/** Time from input to painted answer, memory, and how both grow with the number of agreements. */
export const answer: Part = {
  title: "From input to answer",
  async run() {
    await buildAtlas();
    const { data } = readPublished(published);
    const real = { data, ...readWhole(published) };
    const cases: Case[] = [];
    for (const count of counts) {
      const folder = join(scratch, `data-${count}`);
      const made = records(count, seed, { ...data, ...real });
      const textOf = await writePublished(folder, published, real, made);
      const server = await serve(
        { ...benchFolders, "/atlas/data/v1/": folder },
        { brotli: null, textOf, isolated: true },
      );
      try {
        cases.push(await measured(`${server.origin}/atlas/`, count));
        console.error(JSON.stringify(cases.at(-1)));
      } finally {
        server.close();
        if (existsSync(folder)) rmSync(folder, { recursive: true });
      }
    }
    const plot = growthPlot(
      "From input to painted answer, p95, by number of agreements",
      { x: "agreements", y: "ms" },
      curvesOf(cases),
      goals,
    );
    return { markdown: tables(cases), numbers: cases, pictures: { "growth.svg": plot } };
  },
};

/** Opens the atlas in a browser of its own and does all that a reader would. What takes too long is given up and said. */
async function measured(address: string, agreements: number): Promise<Case> {
  const found: Case = { agreements, loadMs: null, loadedMb: null, usedMb: null, samples: {}, given: [] };
  const server = await launch();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    await within(used(await opened(browser, found), address, found), limits.caseMs, "all that a reader does");
  } catch (error) {
    found.given.push(reason(error));
  } finally {
    server.process().kill("SIGKILL");
  }
  return found;
}

/** Does it all, and notes into `found` as it goes. Fails where the atlas does not stand in time. */
async function used(page: Page, address: string, found: Case): Promise<void> {
  const start = performance.now();
  await within(load(page, address), limits.loadMs, "loading");
  found.loadMs = performance.now() - start;
  found.loadedMb = await within(megabytes(page), limits.memoryMs, "memory");
  for (const interaction of interactions) {
    const samples: number[] = [];
    found.samples[interaction.name] = samples;
    try {
      await within(repeated(page, interaction, samples), limits.interactionMs, interaction.name);
    } catch (error) {
      found.given.push(reason(error));
      // what still runs in the page would be counted with the next
      await within(load(page, address), limits.loadMs, "loading again");
    }
  }
  found.usedMb = await within(megabytes(page), limits.memoryMs, "memory");
  const path = `${scratch}/answer-${found.agreements}.png`;
  await within(page.screenshot({ path }), limits.memoryMs, "picture");
}

async function opened(browser: Browser, found: Case): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(limits.loadMs);
  await runFirst(page, watchAnswers);
  page.on("crash", () => found.given.push("the page crashed"));
  page.on("pageerror", ({ message }) => found.given.push(`error in the page: ${message.slice(0, 120)}`));
  return page;
}

async function load(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?lang=en`);
  await stands(page);
}

async function repeated(page: Page, interaction: Interaction, samples: number[]): Promise<void> {
  const times = await interaction.prepare(page);
  const missed: number[] = [];
  const start = performance.now();
  const isEnough = () => samples.length >= enough.samples && performance.now() - start > enough.ms;
  for (let n = 0; n < times && !isEnough(); n++) {
    await interaction.before?.(page, n);
    await page.evaluate((asked) => window.ask?.(asked), interaction.asked(n));
    await interaction.act(page, n);
    const ms = await page.evaluate(() => window.answered);
    if (typeof ms === "number") samples.push(Math.round(ms * 10) / 10);
    else missed.push(n + 1);
  }
  if (missed.length > 0)
    throw new Error(`${interaction.name}: no answer to number ${missed.join(", ")} of ${times}`);
}

/** JavaScript's memory in MB (10^6), of the page and of its workers, after what is not used any more was thrown away. */
async function megabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  return (await page.evaluate(measureMemory)) / 1e6;
}

/** Runs in the page, which is isolated. Bytes. */
async function measureMemory(): Promise<number> {
  const { bytes } = (await performance.measureUserAgentSpecificMemory?.()) ?? { bytes: Number.NaN };
  return bytes;
}

async function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`${what}: not done in ${ms / 1000} s`)), ms);
  });
  // what is left behind may fail later, when nobody waits for it any more
  work.catch(() => {});
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(clock);
  }
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.slice(0, 160) ?? "";
