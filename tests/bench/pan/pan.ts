import { chromium, type Page } from "@playwright/test";
import { launch, runFirst } from "../browser.ts";
import { scratch } from "../folders.ts";
import { median } from "../numbers.ts";
import { installPeers } from "../peers.ts";
import type { Part } from "../report.ts";
import { serve } from "../server.ts";
import { benchFolders, buildAtlas, buildPages, writeArcs } from "../site.ts";
import { figure, markdownTable, ratio } from "../table.ts";
import { countFrames, type Frames } from "./frames.ts";

const counts = [5, 1000, 20_000];
const times = Number(process.env.BENCH_RUNS ?? 3);
const viewport = { width: 1280, height: 800 };
/** How long a drag takes; where frames are few it goes on, up to the most, until there are enough of them to count. */
const drag = { ms: 5000, mostMs: 45_000, frames: 12 };
const restMs = 500;
const loadMs = 240_000;

/** What was seen of a page: frames per second of each run, or why there are none. */
type Seen = { fps: number[] } | { failed: string };

/** Frames per second while the map is dragged: the atlas's map, kepler.gl, and an empty map as the ceiling. */
export const pan: Part = {
  title: "Panning",
  async run() {
    installPeers();
    await buildAtlas();
    await buildPages("ours", "empty");
    writeArcs(counts);
    const server = await serve(benchFolders, { brotli: null });
    try {
      const seen: Record<string, Seen> = {};
      const measure = async (name: string, path: string) => {
        seen[name] = await panned(`${server.origin}/${path}`, name);
        console.error(`${name}: ${JSON.stringify(seen[name])}`);
      };
      await measure("empty", "empty/");
      for (const count of counts) {
        await measure(`ours ${count}`, `ours/?arcs=${count}`);
        await measure(`kepler.gl ${count}`, `kepler/?arcs=${count}`);
      }
      return { markdown: tableOf(seen), numbers: seen };
    } finally {
      server.close();
    }
  },
};

/** Opens a page in a browser of its own and drags its map, several times. */
async function panned(address: string, name: string): Promise<Seen> {
  const server = await launch();
  const fps: number[] = [];
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
    await runFirst(page, countFrames);
    await page.goto(address);
    await drawn(page);
    await dragged(page);
    for (let run = 0; run < times; run++) {
      const { frames, ms, moved } = await dragged(page);
      if (moved < 0.1) throw new Error("the map did not move");
      fps.push((frames / ms) * 1000);
    }
    const path = `${scratch}/pan-${name.replace(/\W+/g, "-")}.png`;
    // for the eye alone: the numbers stand without it
    await page.screenshot({ path, timeout: loadMs }).catch(() => {});
    return { fps };
  } catch (error) {
    if (fps.length > 0) return { fps };
    return { failed: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  } finally {
    server.process().kill("SIGKILL");
  }
}

async function drawn(page: Page): Promise<void> {
  const isDrawn = () => performance.getEntriesByName("map-drawn").length > 0;
  try {
    await page.waitForFunction(isDrawn, null, { timeout: loadMs });
  } catch {
    throw new Error(`not drawn in ${loadMs / 1000} s`);
  }
}

/** Drags the map to and fro, by a pointer that moves 60 times a second whether the page keeps up or not. */
async function dragged(page: Page): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number) =>
    session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 });
  const [x, y] = [viewport.width / 2, viewport.height / 2];
  await send("mousePressed", x, y);
  await page.evaluate(() => window.framesFrom?.());
  const sent: Promise<unknown>[] = [];
  let hasFailed = false;
  // not awaited, so that a slow page is sent as many as a fast one; whether all went well is asked at the end
  const note = (work: Promise<unknown>) => {
    work.catch(() => {
      hasFailed = true;
    });
    sent.push(work);
  };
  let frames = 0;
  let asking = false;
  const start = performance.now();
  const isOver = (ms: number) => hasFailed || ms > drag.mostMs || (ms > drag.ms && frames >= drag.frames);
  for (let ms = 0; !isOver(ms); ms = performance.now() - start) {
    const turn = (ms / 1500) * 2 * Math.PI;
    note(send("mouseMoved", x + 150 * Math.sin(turn), y + 60 * Math.sin(2 * turn)));
    await new Promise((resolve) => setTimeout(resolve, 1000 / 60));
    if (asking || ms < drag.ms) continue;
    asking = true;
    const asked = page.evaluate(() => window.framesSince?.().frames);
    note(
      asked.then((found = 0) => {
        frames = found;
        asking = false;
      }),
    );
  }
  const seen = await page.evaluate(() => window.framesSince?.());
  await Promise.all(sent);
  // back where it began, and at rest there: a map that is thrown would slide out of view from drag to drag
  await send("mouseMoved", x, y);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  await send("mouseMoved", x, y);
  await send("mouseReleased", x, y);
  await session.detach();
  if (seen === undefined) throw new Error("the page counted no frames");
  return seen;
}

const fpsOf = (seen: Seen | undefined): number | null =>
  seen === undefined || "failed" in seen ? null : median(seen.fps);
const shown = (seen: Seen | undefined): string =>
  seen !== undefined && "failed" in seen ? seen.failed : figure(fpsOf(seen), (fpsOf(seen) ?? 0) < 1 ? 2 : 1);

/** Frames per second by number of arcs, and how many times those of kepler.gl and of the empty map ours are. */
export function tableOf(seen: Readonly<Record<string, Seen>>): string {
  const { empty } = seen;
  const rows = counts.map((count) => {
    const [ours, kepler] = [seen[`ours ${count}`], seen[`kepler.gl ${count}`]];
    return [
      `${figure(count)} arcs`,
      shown(ours),
      shown(kepler),
      shown(empty),
      ratio(fpsOf(ours), fpsOf(kepler)),
      ratio(fpsOf(ours), fpsOf(empty)),
    ];
  });
  const head = ["drawn", "ours, fps", "kepler.gl, fps", "empty map, fps", "ours ÷ kepler.gl", "ours ÷ empty"];
  return `${markdownTable(head, rows)}\n\n${notes}`;
}

const notes = `
Frames in which WebGL drew, per second of a drag to and fro of ${drag.ms / 1000} s or ${drag.frames} frames, at most ${drag.mostMs / 1000} s; medians of ${times}; ${viewport.width} × ${viewport.height} px, one device px
to a px, software WebGL. Ours is the atlas's map with areas, borders, names and made arcs; kepler.gl draws the same areas and
arcs; the empty map is MapLibre with a background only. Both maps begin at the same place and zoom.`.trim();
