import { existsSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { chromiumFlags, chromiumPath } from "../browser.ts";
import { median } from "../numbers.ts";
import { installPeers } from "../peers.ts";
import type { Part } from "../report.ts";
import { serve } from "../server.ts";
import { benchFolders, buildAtlas, buildPages, writeArcs } from "../site.ts";
import { figure, markdownTable, ratio } from "../table.ts";
import { lighthouse, type Readable, type Run } from "./lighthouse.ts";

const times = Number(process.env.BENCH_RUNS ?? 5);

interface Page {
  name: string;
  path: string;
  readable: Readable;
}
const embed: Page = { name: "embed", path: "atlas/embed.html", readable: "first paint" };
const pages: Page[] = [
  { name: "atlas", path: "atlas/", readable: "first paint" },
  embed,
  { name: "plain wiring", path: "plain/", readable: "map-drawn" },
  { name: "kepler.gl", path: "kepler/", readable: "map-drawn" },
];

/** First paint, speed index, blocking time and bytes of the atlas and its peers, by Lighthouse, page by page in turn. */
export const paint: Part = {
  title: "First paint",
  async run() {
    installPeers();
    await buildAtlas();
    await buildPages("plain");
    const { today } = writeArcs([]);
    const there = pages.filter((page) => page !== embed || existsSync("dist/embed.html"));
    for (const { path } of there.filter(({ readable }) => readable === "first paint")) servesPicture(path);
    const server = await serve(benchFolders, { brotli: 11 });
    try {
      const runs = new Map<string, Run[]>(there.map(({ name }) => [name, []]));
      await warm(there.map(({ path }) => `${server.origin}/${path}`));
      // turn by turn, so that what else the machine does falls on all alike
      for (let turn = 1; turn <= times; turn++)
        for (const { name, path, readable } of there) {
          const run = await lighthouse(`${server.origin}/${path}`, name.replace(/\W/g, "-"), readable);
          runs.get(name)?.push(run);
          console.error(`${turn}: ${name}: ${JSON.stringify(run)}`);
        }
      return { markdown: `${tables(runs)}\n\n${notesOn(today)}`, numbers: Object.fromEntries(runs) };
    } finally {
      server.close();
    }
  },
};

/** A page whose map counts as read with its first paint has the picture in itself. Throws where it has not. */
function servesPicture(path: string): void {
  const file = path.replace(/^atlas\//, "dist/").replace(/\/$/, "/index.html");
  if (!/<svg[\s\S]*<path/.test(readFileSync(file, "utf8")))
    throw new Error(`${file} is served without its picture, so its first paint is no map`);
}

/** Opens each page once, so that the server has all of it compressed; at this quality that takes most of a minute. */
async function warm(addresses: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  for (const address of addresses) {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: "networkidle", timeout: 600_000 });
    await page.close();
  }
  await browser.close();
}

const middle = (runs: readonly Run[], of: (run: Run) => number | null): number | null => {
  const values = runs.flatMap((run) => of(run) ?? []);
  return values.length === 0 ? null : median(values);
};

const measures: { head: string; of: (run: Run) => number | null; show: (value: number | null) => string }[] =
  [
    { head: "first paint, s", of: (run) => run.firstPaint, show: (ms) => figure(ms && ms / 1000, 2) },
    { head: "speed index, s", of: (run) => run.speedIndex, show: (ms) => figure(ms && ms / 1000, 2) },
    { head: "blocking, ms", of: (run) => run.blocking, show: (ms) => figure(ms) },
    {
      head: "kB until the map can be read",
      of: (run) => run.bytesToRead,
      show: (b) => figure(b && b / 1000),
    },
    { head: "kB in all", of: (run) => run.bytes, show: (b) => figure(b && b / 1000) },
  ];

/** The medians of every page, and how many times those of the atlas and of the embed the others' are. */
export function tables(runs: ReadonlyMap<string, readonly Run[]>): string {
  const heads = measures.map(({ head }) => head);
  const cells = (name: string, cell: (measure: (typeof measures)[number], of: readonly Run[]) => string) => {
    const found = runs.get(name);
    return [name, ...measures.map((measure) => (found ? cell(measure, found) : "not there"))];
  };
  const medians = pages.map(({ name }) => cells(name, ({ of, show }, found) => show(middle(found, of))));
  const beside = (ours: string, others: readonly string[]) => {
    const own = runs.get(ours);
    if (own === undefined) return [];
    return others.map((name) => [
      `${name} ÷ ${ours}`,
      ...cells(name, ({ of }, found) => ratio(middle(found, of), middle(own, of))).slice(1),
    ]);
  };
  const peers = ["plain wiring", "kepler.gl"];
  return [
    markdownTable(["page", ...heads], medians),
    markdownTable(["beside", ...heads], [...beside("atlas", peers), ...beside("embed", peers)]),
  ].join("\n\n");
}

const notesOn = (arcs: number): string =>
  `
Lighthouse, mobile profile with simulated throttling, medians of ${times} runs taken in turn, each 5 s longer than by default; software WebGL; brotli 11; nothing
cached. All draw the provinces of today; the plain wiring and kepler.gl with the ${arcs} arcs that the atlas draws today. The map
of atlas and embed can be read with their first paint, since the picture is in the page; that of the others when WebGL has drawn
the arcs. kB until then: of requests that were answered by then, without throttling.`.trim();
