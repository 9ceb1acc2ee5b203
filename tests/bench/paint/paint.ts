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
}
const embed: Page = { name: "embed", path: "atlas/embed.html" };
const pages: Page[] = [
  { name: "atlas", path: "atlas/" },
  embed,
  { name: "plain wiring", path: "plain/" },
  { name: "kepler.gl", path: "kepler/" },
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
    const server = await serve(benchFolders, { brotli: 11 });
    try {
      const runs = new Map<string, Run[]>(there.map(({ name }) => [name, []]));
      const failures: string[] = [];
      await warm(there.map(({ path }) => `${server.origin}/${path}`));
      // turn by turn, so that what else the machine does falls on all alike
      for (let turn = 1; turn <= times; turn++)
        for (const { name, path } of there) {
          try {
            const run = await lighthouse(
              `${server.origin}/${path}`,
              name.replace(/\W/g, "-"),
              readableOf(path),
            );
            runs.get(name)?.push(run);
            console.error(`${turn}: ${name}: ${JSON.stringify(run)}`);
          } catch (error) {
            failures.push(`Run ${turn} of ${name} failed and is left out: ${error}`);
            console.error(failures.at(-1));
          }
        }
      const markdown = [tables(runs), ...failures, notesOn(today)].join("\n\n");
      return { markdown, numbers: Object.fromEntries(runs) };
    } finally {
      server.close();
    }
  },
};

/** When the map of a page can be read: with its first paint where the picture is in the page itself, else when it says so. */
function readableOf(path: string): Readable {
  const file = path.replace(/^atlas\//, "dist/").replace(/\/$/, "/index.html");
  const html = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /<svg[\s\S]*<path/.test(html) ? { with: firstFiles(html) } : "map-drawn";
}

/** The files that a page names for its first paint: what its head preloads, and the sheets and scripts it waits for there. */
export function firstFiles(html: string): string[] {
  const [head = ""] = html.split("</head>");
  const tags = head.match(/<(link|script)\b[^>]*>/g) ?? [];
  const waited = tags.filter(
    (tag) =>
      /\brel="(preload|stylesheet)"/.test(tag) ||
      (/^<script/.test(tag) && !/type="module"| async| defer/.test(tag)),
  );
  return waited.flatMap((tag) => /\b(?:href|src)="\.?\/?([^"]+)"/.exec(tag)?.[1] ?? []);
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
of atlas and embed can be read with their first paint, since the picture is in the page: kB until then are of the page and what its
head preloads or waits for. That of the others can be read when WebGL has drawn the arcs: kB of requests answered by then.`.trim();
